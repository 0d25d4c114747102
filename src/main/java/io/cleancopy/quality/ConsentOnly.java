package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.text.Characters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cookie or consent notice with no article beside it: notices make up most of what was removed, and what was kept, if
 * anything, speaks of cookies and consent in nearly every block.
 */
final class ConsentOnly implements QualityCheck {
    private static final int FEWEST_NOTICES = 2;

    /** Words of which a consent notice has one in nearly every paragraph, and an article about consent has not. */
    private static final String[] WORDS = {
        "cookie",
        "consent",
        "privacy policy",
        "einwilligung",
        "datenschutz",
        "zustimmung",
        "consentement",
        "consentimiento",
        "privacidad",
        "confidentialité",
        "personal data",
        "personenbezogen",
        "vendors",
        "partners"
    };

    private static final Set<String> READER = Set.of(
            "you",
            "your",
            "our",
            "sie",
            "ihre",
            "ihrer",
            "wir",
            "unsere",
            "vous",
            "votre",
            "vos",
            "nous",
            "notre",
            "nos",
            "su",
            "sus",
            "tu",
            "tus",
            "nuestros",
            "nuestro",
            "vostro",
            "tuo",
            "tuoi",
            "nostri",
            "seu",
            "seus",
            "nossos",
            "u",
            "uw",
            "onze",
            "twoje",
            "państwa",
            "nasi",
            "din",
            "dina",
            "vår",
            "våra",
            "våre",
            "dine",
            "vores",
            "vi",
            "sizin",
            "вы",
            "ваши",
            "ваш",
            "мы",
            "наши",
            "ви",
            "ваші",
            "ми",
            "наші",
            "σας",
            "μας");

    @Override
    public @Nullable Problem problem(Article article) {
        int notices = 0;
        int noticeWords = 0;
        int words = 0;
        for (var removal : article.removals()) {
            boolean notice = removal.reason() == Reason.COOKIES;
            notices += notice ? 1 : 0;
            noticeWords += notice ? removal.block().shape().words() : 0;
            words += removal.block().shape().words();
        }
        boolean aside = article.body().isEmpty() && 2 * noticeWords < words;
        if (notices < FEWEST_NOTICES || article.words() > 250 || aside) {
            return null;
        }
        int about = 0;
        for (var block : article.body()) {
            about += speaksOfConsent(block.text()) && addressesReader(block.text()) ? 1 : 0;
        }
        boolean nothingElse = about >= 0.7 * article.body().size();
        return nothingElse
                ? new Problem(
                        RejectReason.COOKIE_NOTICE,
                        notices + " lines of a consent notice, and nothing else that reads like an article")
                : null;
    }

    /** A notice speaks to its reader; a report on notices speaks of others. */
    private static boolean addressesReader(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (Characters.isCjk(lower.codePointAt(0))) {
            return true;
        }
        for (String word : lower.split("[^\\p{L}]+")) {
            if (READER.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfConsent(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
