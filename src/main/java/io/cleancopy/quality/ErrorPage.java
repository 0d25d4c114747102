package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.text.Folding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error page, a robot check, a page that asks for JavaScript: one of its first lines says so as a whole, and there is
 * no long text beside it.
 */
final class ErrorPage implements QualityCheck {
    private static final int MOST_WORDS = 120;

    /** Folded, as the pages' lines are. */
    static final Set<String> LINES = Set.of(
            "404",
            "404notfound",
            "notfound",
            "pagenotfound",
            "404pagenotfound",
            "error404",
            "404error",
            "403forbidden",
            "forbidden",
            "accessdenied",
            "410gone",
            "gone",
            "500internalservererror",
            "internalservererror",
            "badgateway",
            "502badgateway",
            "503serviceunavailable",
            "serviceunavailable",
            "servicetemporarilyunavailable",
            "gatewaytimeout",
            "504gatewaytimeout",
            "429toomanyrequests",
            "toomanyrequests",
            "badrequest",
            "400badrequest",
            "justamoment",
            "attentionrequiredcloudflare",
            "areyouarobot",
            "verifyyouarehuman",
            "verifyingyouarehuman",
            "verifyingyouarehumanthismaytakeafewseconds",
            "pleaseverifyyouareahuman",
            "confirmyouarehuman",
            "checkingyourbrowser",
            "pleaseenablejavascript",
            "enablejavascriptandcookiestocontinue",
            "pleaseenablejsanddisableanyadblocker",
            "wecantfindthatpage",
            "wecouldntfindthatpage",
            "thispagecouldnotbefound",
            "thispageisnolongeravailable",
            "thepageyourequestedcouldnotbefound",
            "thepageyouarelookingforcouldnotbefound",
            "oopspagenotfound",
            "pagenolongeravailable",
            "sorrythispageisntavailable",
            "seitenichtgefunden",
            "dieseseitewurdenichtgefunden",
            "dieseitewurdenichtgefunden",
            "seitekonntenichtgefundenwerden",
            "pageintrouvable",
            "pagenontrouvée",
            "cettepagenexistepas",
            "páginanoencontrada",
            "paginanontrovata",
            "paginanietgevonden",
            "stronanieznaleziona",
            "nieznalezionostrony",
            "sidanhittadesinte",
            "sidenblevikkefunnet",
            "sidenfindesikke",
            "sayfabulunamadi",
            "страницаненайдена",
            "сторінкунезнайдено",
            "ページが見つかりません",
            "页面不存在",
            "找不到页面");

    @Override
    public @Nullable Problem problem(Article article) {
        if (article.words() > MOST_WORDS) {
            return null;
        }
        for (var block : article.page().blocks()) {
            if (block.shape().words() <= 12 && LINES.contains(Folding.fold(block.text()))) {
                return new Problem(RejectReason.ERROR_PAGE, "the page says \"" + block.text() + "\"");
            }
        }
        return null;
    }
}
