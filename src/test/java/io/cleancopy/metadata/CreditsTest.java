package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "en # The ferry in the harbour on Tuesday. (Jane Doe/AP) # The ferry in the harbour on Tuesday. # Jane Doe/AP",
                "en # The ferry in the harbour. (Photo by Jane Doe/Getty Images) # The ferry in the harbour. # Jane Doe/Getty Images",
                "en # The ferry in the harbour. (Jane Doe for The Sentinel) # The ferry in the harbour. # Jane Doe for The Sentinel",
                "en # The ferry in the harbour(Image credit: Future / Jane Doe) # The ferry in the harbour # Future / Jane Doe",
                "en # (AP Photo/Jane Doe) # - # AP Photo/Jane Doe",
                "en # Jane Doe/AFP/Getty Images # - # Jane Doe/AFP/Getty Images",
                "en # Jane Doe | Getty Images # - # Jane Doe | Getty Images",
                "en # The ferry in the harbour. Jane Doe/Getty Images # The ferry in the harbour. # Jane Doe/Getty Images",
                "en # Photograph: Jane Doe/Reuters # - # Jane Doe/Reuters",
                "en # Image: AP # - # AP",
                "en # Image source, Getty Images # - # Getty Images",
                "en # CreditJane Doe/Getty Images # - # Jane Doe/Getty Images",
                "en # The ferry in the harbour. Credit: Jane Doe # The ferry in the harbour. # Jane Doe",
                "en # The ferry in the harbour. | Photo: Jane Doe # The ferry in the harbour. # Jane Doe",
                "en # The ferry in the harbour (Picture: PA) # The ferry in the harbour # PA",
                "de # Foto: Max Muster/imago # - # Max Muster/imago",
                "de # Bildrechte: dpa # - # dpa",
                "de # Die Fähre im Hafen. © Max Muster/dpa # Die Fähre im Hafen. # Max Muster/dpa",
                "de # © dpa # - # dpa",
                "de # Die Fähre im Hafen, Foto: LAT Images # Die Fähre im Hafen, # LAT Images",
                "fr # Crédits photos : Anne Martin / AFP # - # Anne Martin / AFP",
                "fr # Le ferry au port. ANNE MARTIN / AFP # Le ferry au port. # ANNE MARTIN / AFP",
                "es # El ferry en el puerto. Ana Ruiz (REUTERS) # El ferry en el puerto. # Ana Ruiz/REUTERS",
                "no # Ferja i havna. Foto: Kari Prøve / NTB Vis mer # Ferja i havna. # Kari Prøve / NTB",
                "ru # Фото: Ирина Примерова, РИА Новости # - # Ирина Примерова, РИА Новости",
                "ko # 항구의 여객선. [사진 출처 = 연합뉴스] # 항구의 여객선. # 연합뉴스",
                "ja # 写真：共同通信 # - # 共同通信",
                "zh # 图片来源：新华社 # - # 新华社",
                "zh # 渡船停在云溪码头(图片来自海鸥晚报) # 渡船停在云溪码头 # 海鸥晚报",
                "zh # 渡船停在云溪码头。（王小明 摄） # 渡船停在云溪码头。 # 王小明",
                "zh # 渡船停在雲溪碼頭。（海鷗晚報記者王小明攝） # 渡船停在雲溪碼頭。 # 海鷗晚報記者王小明",
                "zh # 云溪码头的渡船。(资料图) # 云溪码头的渡船。 # -",
                "ja # 桟橋に着いた渡し船＝13日（山川太郎撮影） # 桟橋に着いた渡し船＝13日 # 山川太郎"
            })
    void findsTheCreditWithCertainty(String language, String line, String caption, String credit) {
        var found = Credits.parse(line, language);

        assertThat(found).as(line).isNotNull();
        assertThat(found.credit()).isEqualTo(credit);
        assertThat(found.caption()).isEqualTo(caption);
        assertThat(found.confidence()).isEqualTo(Confidence.HIGH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # The crew of the northern ferry waves from the quay.Jane Doe # Jane Doe",
                "en # The crew of the northern ferry waves from the quay.Harbour Ledger Team # Harbour Ledger Team",
                "es # El ferry del norte entra en el puerto viejo.EFE # EFE",
                "de # Die Fähre im alten Hafen nach dem Sturm.Unsplash/Max Muster # Unsplash/Max Muster"
            })
    void findsACreditThatGrewTogetherWithItsCaption(String language, String line, String credit) {
        var found = Credits.parse(line, language);

        assertThat(found).as(line).isNotNull();
        assertThat(found.credit()).isEqualTo(credit);
        assertThat(found.caption()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other things that we like about the harbour.Chat",
                "1.Mend the northern pier",
                "The ferry leaves at noon and at dusk.Watch the film of it",
                "The ferry leaves at noon and at dusk. Harbour Ledger Team"
            })
    void aLineThatGrewTogetherOtherwiseHoldsNone(String line) {
        assertThat(Credits.parse(line, "en")).isNull();
    }

    @Test
    void tellsVideosFromPhotos() {
        assertThat(Credits.parse("The ferry turns. (Video: Reuters)", "en").kind())
                .isEqualTo(MediaKind.VIDEO);
        assertThat(Credits.parse("Grafik: Max Muster/dpa", "de").kind()).isEqualTo(MediaKind.GRAPHIC);
        assertThat(Credits.parse("Foto: dpa", "de").kind()).isEqualTo(MediaKind.PHOTO);
    }

    @Test
    void tellsWhereTheCreditBegins() {
        String line = "The ferry in the harbour. (Jane Doe/AP)";

        var found = Credits.parse(line, "en");

        assertThat(found).isNotNull();
        assertThat(line.substring(found.from())).isEqualTo("(Jane Doe/AP)");
    }

    @Test
    void aBareAgencyBehindProseIsUncertain() {
        var found = Credits.parse("Gunmen stormed the ferry on Tuesday, officials said. (Reuters)", "en");

        assertThat(found).isNotNull();
        assertThat(found.confidence()).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # Credit: Sample Ferries # LIKELY",
                "en # The ferry in the harbour. Photo by: Sample Ferries # LIKELY",
                "en # The ferry in the harbour. Photo: Sample Ferries # MEDIUM",
                "en # FILE - The ferry in the harbour. # LIKELY",
                "de # Die Fähre im Hafen. Quelle: Beispielreederei # MEDIUM"
            })
    void aFirmBehindALabelIsHalfCertain(String language, String line, Confidence confidence) {
        var found = Credits.parse(line, language);

        assertThat(found).isNotNull();
        assertThat(found.confidence()).isEqualTo(confidence);
    }

    @Test
    void aLabelledCaptionHasNoCredit() {
        var found = Credits.parse("Image caption, The ferry was late again on Tuesday", "en");

        assertThat(found).isNotNull();
        assertThat(found.caption()).isEqualTo("The ferry was late again on Tuesday");
        assertThat(found.credit()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The photo shows the ferry in the harbour.",
                "She said the video: a fake, of course, was old news.",
                "Video: Minister calls ferry plan ‘unprecedented and unacceptable’",
                "Photos: Golden Ferry Awards",
                "Graphics: Sample RTX 4050",
                "Video: 4K/30p with no crop",
                "He is the mayor of the town (Sampletown).",
                "Senator Jane Doe (D-Calif.) was there.",
                "Outcomes (Stress, Mindfulness, and Compassion)",
                "Golden plants (Golden Pothos / Devil's Ivy)",
                "© 2024 The Morning Sentinel. All rights reserved.",
                "© Riproduzione riservata",
                "Copyright © Sample Ferries",
                "The firm took the credit for it.",
                "Tax Credit: Get up to $25 in statement credits each month",
                "How to Record Training Videos: A Quick and Easy Guide",
                "24/7 service and/or support",
                "He took the ferry and/or the bus"
            })
    void refusesOtherLines(String line) {
        assertThat(Credits.parse(line, "en")).as(line).isNull();
    }

    @ParameterizedTest
    @CsvSource({"zh, 渡船停在云溪码头。（编译/王小明）", "zh, 渡船停在云溪码头。（实习编辑／王小明）", "zh, 渡船停在云溪码头。(翻译/王小明)", "ja, 桟橋に渡し船が着いた。（翻訳/山川太郎）"
    })
    void whoWroteOrEditedTheTextTookNoPhoto(String language, String line) {
        assertThat(Credits.parse(line, language)).isNull();
    }

    @Test
    void whoTookThePhotoMayStandBehindASlash() {
        var found = Credits.parse("渡船停在云溪码头。（摄影/王小明）", "zh");

        assertThat(found).isNotNull();
        assertThat(found.credit()).isEqualTo("王小明");
    }
}
