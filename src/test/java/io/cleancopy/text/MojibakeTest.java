package io.cleancopy.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private final Mojibake mojibake = new Mojibake();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s “late” – he said… € 5 • 3 ™ → ✓",
                "Le café est fermé à l’été : « déjà », où ça ? Être à Noël, cœur, Île, École, À bientôt",
                "Die Männer müssen über große Brücken gehen, Österreich grüßt, Übung, „Ähre“",
                "El niño comió piñas en Ávila; ¿qué pasó? ¡Sí! Óscar y Ángela",
                "São Paulo não é a maior cidade; irmã, ação, coração, informações",
                "Lørdag åpner Åse båten på Ærø, Ålesund, på Østlandet",
                "Příliš žluťoučký kůň úpěl ďábelské ódy v Šumavě a Žatci",
                "Zażółć gęślą jaźń w Łodzi, żeby świat źle się śnił",
                "Şişli'de güneşli bir gün, İstanbul ağır ağır uyandı",
                "Știri: orașele țării își aleg primarii, însă fără grabă",
                "Οι διαπραγματεύσεις με την τρόικα άρχισαν",
                "Переговоры начались утром и к вечеру закончились",
                "船は朝に港を出た。天気は良い。",
                "배는 아침에 항구를 떠났다.",
                "העיר התעוררה לאט",
                "المدينة استيقظت ببطء",
                "20 °C, 3 ½ m², £5, 2×3 = 6 ± 1, § 7, ©\u00A02021, 10\u00A0000",
                "Good morning 👋🏽 everyone 🎉",
            })
    void repairsWhatWasReadAsWindows1252(String text) {
        assertThat(repaired(asWindows1252(text))).isEqualTo(text);
        assertThat(repaired(asWindows1252(asWindows1252(text)))).isEqualTo(text);
        assertThat(repaired(new String(text.getBytes(UTF_8), ISO_8859_1))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A IRMÃ” DE SÃO JOÃO, AMANHÃ… MAÇÃ – MANHÃ’ NÃO ÓRFÃ”",
                "IRMû, «AMANHû e AVELÃ™",
                "Été », dit-il à « Hervé »… CAFÉ™ À l’École",
                "Il a été\u00A0»\u00A0dit, « l’été\u00A0» et « la cité\u00A0»",
                "De Å… og Ä” og Ö– på Å",
                "Å\u00A0være eller ikke være",
                "Der Spaß“ und daß… die Straß’ – GROẞ",
                "ĐÃ… XUÂN” và ĐÂU – CÂU\u00A0» HÃ",
                "ROMÂNIA, A COBORΔ, litera „Δ și „Ă”",
                "CITTÀ È… PERCHÈ” PIÙ» È «bello» È«bello»",
                "ESPAÑ… AÑO Ñ” DOÑ\u00A0»",
                "Þingið – Ísland og Ð… ð”",
                "TÜRKİYÊ” Ş Ğ Î… Û”",
                "là…” đâ…” cũ» ngõ”",
                "½ × ¼ = ⅛, 5 × “6”, Ø…",
                "Zürich, Genève, Malmö, Łódź, Århus, Çanakkale",
            })
    void leavesMeantLettersAlone(String text) {
        assertThat(mojibake.apply(text).text()).isSameAs(text);
    }

    @Test
    void repairsClosingQuotesThatLostTheirLastByte() {
        assertThat(repaired("â€œlateâ€ he said, â€œlateâ€. â€œlateâ€\uFFFD"))
                .isEqualTo("“late” he said, “late”. “late”");
    }

    @Test
    void repairsNoBreakSpacesThatBecamePlainOnes() {
        assertThat(repaired("voilÃ  un cafÃ©, Ã  la clÃ© du dÃ©part")).isEqualTo("voilà un café, à la clé du départ");
        assertThat(repaired("The end.Â  Next, heâ€™s off.")).isEqualTo("The end.\u00A0 Next, he’s off.");
    }

    @Test
    void repairsLettersThatStandForNoWord() {
        assertThat(repaired("Die Ã–sterreicher. Â© 2021, more Â» ÃŽle"))
                .isEqualTo("Die Österreicher. © 2021, more » Île");
    }

    @Test
    void letsCertainOnesSpeakForPossibleOnes() {
        assertThat(repaired("LE RÃ”LE DU TEMPS")).isEqualTo("LE RÃ”LE DU TEMPS");
        assertThat(repaired("Le poÃ¨te a dÃ©clamÃ© : LE RÃ”LE")).isEqualTo("Le poète a déclamé : LE RÔLE");
    }

    @Test
    void countsEachSequence() {
        assertThat(mojibake.apply("itâ€™s a cafÃ©").count()).isEqualTo(2);
    }

    private String repaired(String text) {
        return mojibake.apply(text).text();
    }

    private static String asWindows1252(String text) {
        var read = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            read.append(Windows1252.charOf(b & 0xFF));
        }
        return read.toString();
    }
}
