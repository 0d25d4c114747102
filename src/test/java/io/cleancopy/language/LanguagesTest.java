package io.cleancopy.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Block;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.Place;
import io.cleancopy.model.Role;
import io.cleancopy.text.Shapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "no", "da", "tr", "cs", "sk", "hu", "ro", "fi",
                "hr", "sl", "ca", "id", "vi", "ru", "uk", "bg", "sr"
            })
    void tellsArticlesByTheirWords(String language) {
        String article = article(language);

        assertThat(languages.detect(article)).isEqualTo(language);
        assertThat(languages.detect(article.split("\n\n")[0])).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"el, el", "he, he", "ar, ar", "fa, fa", "th, th", "hi, hi", "ja, ja", "ko, ko", "zh, zh", "zh-Hant, zh"
    })
    void tellsArticlesByTheirScript(String article, String language) {
        assertThat(languages.detect(article(article))).isEqualTo(language);
        assertThat(languages.detect(article(article).split("\n\n")[0])).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    da | Det er ikke let at sige, hvad der skete, efter at de havde forladt mødet.
                    da | Hun fik noget af vide, som hun ikke selv måtte fortælle videre til nogen.
                    no | Det er ikke lett å si hva som skjedde etter at de hadde forlatt møtet.
                    no | Hun fikk vite noe som hun ikke selv måtte fortelle videre til noen.
                    no | Eg veit ikkje kva dei har tenkt å gjere med huset no når ho ikkje er her.
                    sv | Det är inte lätt att säga vad som hände efter att de hade lämnat mötet.
                    sv | Hon fick veta något som hon inte själv fick berätta vidare för någon.
                    es | No es fácil decir lo que pasó después de que ellos salieran de la reunión.
                    pt | Não é fácil dizer o que aconteceu depois de eles terem saído da reunião.
                    it | Non è facile dire che cosa sia successo dopo che hanno lasciato la riunione.
                    ca | No és fàcil dir què va passar després que ells haguessin sortit de la reunió.
                    fr | Il n'est pas facile de dire ce qui s'est passé après leur départ de la réunion.
                    ru | Нелегко сказать, что произошло после того, как они ушли с этой встречи.
                    uk | Нелегко сказати, що сталося після того, як вони пішли з цієї зустрічі.
                    bg | Не е лесно да се каже какво се случи, след като те си тръгнаха от срещата.
                    sr | Није лако рећи шта се догодило након што су они отишли са тог састанка.
                    cs | Není snadné říct, co se stalo potom, když oni odešli z té schůzky.
                    sk | Nie je ľahké povedať, čo sa stalo potom, keď oni odišli z toho stretnutia.
                    pl | Nie jest łatwo powiedzieć, co się stało po tym, jak oni wyszli ze spotkania.
                    nl | Het is niet makkelijk te zeggen wat er gebeurde nadat ze het overleg hadden verlaten.
                    de | Es ist nicht leicht zu sagen, was geschah, nachdem sie die Sitzung verlassen hatten.
                    en | It is not easy to say what happened after they had left the meeting.
                    tr | Onlar toplantıdan çıktıktan sonra ne olduğunu söylemek hiç de kolay değil.
                    fi | Ei ole helppo sanoa, mitä tapahtui sen jälkeen, kun he olivat lähteneet kokouksesta.
                    hu | Nem könnyű megmondani, hogy mi történt azután, hogy ők elmentek az ülésről.
                    ro | Nu este ușor de spus ce s-a întâmplat după ce ei au plecat de la ședință.
                    """)
    void tellsSentencesOfSistersApart(String language, String sentence) {
        assertThat(languages.detect(sentence)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cy | Mae cyngor y dref wedi penderfynu ailadeiladu'r hen oleudy ar ôl i storm aeaf rwygo rhan o'i do. Disgwylir i'r gwaith ddechrau ym mis Ebrill.
                    eo | La urba konsilio decidis rekonstrui la malnovan lumturon, post kiam vintra ŝtormo forŝiris parton de ĝia tegmento. La laboro komenciĝos en aprilo.
                    eu | Herriko udalak itsasargi zaharra berreraikitzea erabaki du, neguko ekaitz batek teilatuaren zati bat eraman ondoren. Lanak apirilean hasiko dira.
                    ga | Tá sé socraithe ag comhairle an bhaile an seanteach solais a atógáil tar éis do stoirm gheimhridh cuid den díon a stróiceadh. Tosóidh an obair i mí Aibreáin.
                    """)
    void asksTheModelForLanguagesWithoutAList(String language, String text) {
        assertThat(languages.detect(text)).isEqualTo(language);
    }

    @Test
    void tellsSerbianInLatinLetters() {
        assertThat(languages.detect(
                        "Stanovnici su mesecima raspravljali o tome šta da se radi sa kulom, koja se ne koristi "
                                + "otkad luka ima elektronske bove. Neki su govorili da bi novac bilo bolje potrošiti na "
                                + "autobus, posle čega je devet odbornika glasalo za taj plan."))
                .isEqualTo("sr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12.30 – 14.00, 25 %", "Home", "News Sport", "Foto: dpa", "12:30 港", "Ω"})
    void saysNothingAboutTooLittleText(String text) {
        assertThat(languages.detect(text)).isEqualTo(Languages.UNKNOWN);
        assertThat(languages.detect(page(Map.of(), text))).isEqualTo(Languages.UNKNOWN);
    }

    @Test
    void listensToTheProseOfAPageNotToItsMenu() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            lines.add("Skip to the content of this page and sign up for our newsletter");
        }
        lines.addAll(List.of(article("de").split("\n\n")));

        assertThat(languages.detect(page(Map.of(), lines.toArray(String[]::new))))
                .isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "lang, de, de",
                "lang, de-AT, de",
                "lang, zh_Hant_TW, zh",
                "lang, nb-NO, no",
                "og:locale, pt_BR, pt",
                "json-ld:inLanguage, EL, el",
                "dc.language, fr, fr",
                "lang, xx, und",
                "lang, Deutsch, und",
                "lang, '', und",
                "title, de, und"
            })
    void asksThePageWhereThereIsTooLittleText(String key, String declared, String language) {
        assertThat(languages.detect(page(Map.of(key, declared), "Foto: dpa"))).isEqualTo(language);
        assertThat(languages.detect(page(Map.of(key, declared), article("it").split("\n\n"))))
                .isEqualTo("it");
    }

    @Test
    void takesTheFirstDeclarationThatNamesALanguage() {
        var declared = Map.of("lang", "english", "json-ld:inLanguage", "es\nfr", "og:locale", "en_US");

        assertThat(languages.detect(page(declared, "12:30"))).isEqualTo("es");
    }

    @Test
    void japaneseWithFewKanaIsNotChinese() {
        assertThat(languages.detect("東京都議会、新年度予算案を可決 総額七兆円、過去最大に")).isEqualTo("ja");
        assertThat(languages.detect("他说《の》这个字在台湾很常见，许多商店的招牌上都有这个字")).isEqualTo("zh");
    }

    @Test
    void namesInAnotherScriptDoNotMatter() {
        assertThat(languages.detect("マイクロソフトの Windows 11 と Office 365 の新しい版が Seattle で発表された。"))
                .isEqualTo("ja");
        assertThat(languages.detect(
                        "The paper calls itself Правда, which means truth, and its rival is called Известия."))
                .isEqualTo("en");
    }

    @Test
    void readsLongTextInParts() {
        String text = article("en").repeat(20) + article("fr").repeat(3);

        assertThat(languages.detect(text)).isEqualTo("en");
    }

    @Test
    void anyUnitsWillDo() {
        assertThat(languages.detect("\uD83D".repeat(30) + "\uDE00 cut off")).isEqualTo(Languages.UNKNOWN);
    }

    private static Page page(Map<String, String> declared, String... lines) {
        var blocks = new ArrayList<Block>();
        for (String line : lines) {
            blocks.add(
                    new Block(blocks.size(), Role.PARAGRAPH, line, Shapes.of(line, 0), new Place(1, Landmark.NONE, 0)));
        }
        var decoding = new Decoding("UTF-8", "utf-8", 0);
        return new Page(new Origin("page.html"), MediaType.HTML, blocks, declared, decoding, Map.of());
    }

    private static String article(String language) {
        try (var in = LanguagesTest.class.getResourceAsStream("articles/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
