package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | SEOUL — The ferry was late again on Tuesday. | SEOUL | - | -",
                "en | PARIS (AP) — The ferry was late again. | PARIS | AP | -",
                "en | WASHINGTON, March 3 (Reuters) - The ferry was late. | WASHINGTON | Reuters | March 3",
                "en | LONDON (Reuters) – The ferry was late again. | LONDON | Reuters | -",
                "en | TOKYO -- The ferry was late again on Tuesday. | TOKYO | - | -",
                "en | KYIV, Ukraine — The ferry was late again. | KYIV, Ukraine | - | -",
                "en | SAMPLEVILLE, Calif. -- The ferry was late again. | SAMPLEVILLE, Calif. | - | -",
                "en | Port Sample, California—The ferry was late again. | Port Sample, California | - | -",
                "en | ST. LOUIS — The ferry was late again on Tuesday. | ST. LOUIS | - | -",
                "en | NEW DELHI: The ferry was late again on Tuesday. | NEW DELHI | - | -",
                "en | SAMPLEHAVEN — The ferry was late again on Tuesday. | SAMPLEHAVEN | - | -",
                "en | London, Jan 15 (ANI): The ferry was late again. | London | ANI | Jan 15",
                "en | (CNN) — The ferry was late again on Tuesday. | - | CNN | -",
                "de | Berlin (dpa) - Die Fähre kam wieder zu spät. | Berlin | dpa | -",
                "de | Berlin (dpa/lno) - Die Fähre kam wieder zu spät. | Berlin | dpa | -",
                "de | Wien (APA) Die Fähre kam wieder zu spät. | Wien | APA | -",
                "de | München/London – Die Fähre kam wieder zu spät. | München/London | - | -",
                "es | MADRID, 3 (EUROPA PRESS) El ferry llegó tarde. | MADRID | Europa Press | 3",
                "it | Milano, 3 mag. (askanews) - Il traghetto era in ritardo. | Milano | askanews | 3 mag.",
                "pl | WARSZAWA (PAP) Prom znowu się spóźnił. | WARSZAWA | PAP | -",
                "ru | МОСКВА, 3 марта. /ТАСС/. Паром снова опоздал. | МОСКВА | TASS | 3 марта.",
                "ru | Тула. 17 января. ИНТЕРФАКС - Паром снова опоздал. | Тула | Interfax | 17 января.",
                "zh | 北京3月4日电 渡轮星期二再次晚点，乘客在码头等了很久，很多人表示不满，要求公司赔偿。 | 北京 | - | 3月4日",
                "zh | 新华社北京3月4日电（记者张小三）渡轮星期二再次晚点，乘客在码头等了很久。 | 北京 | Xinhua | 3月4日",
                "ko | (서울=연합뉴스) 홍길동 기자 = 여객선이 화요일에 또 늦었다고 승객들이 말했다. | 서울 | Yonhap | -",
                "ja | 【ワシントン＝共同】フェリーは火曜日にまた遅れ、乗客は港で長く待たされたという。 | ワシントン | Kyodo | -"
            })
    void readsTheDateline(String language, String paragraph, String place, String agency, String day) {
        var dateline = Dateline.parse(paragraph, language);

        assertThat(dateline).as(paragraph).isNotNull();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(dateline.day()).isEqualTo(day);
        assertThat(paragraph.substring(dateline.end())).matches("[\\p{Lu}渡여フ].*");
    }

    @Test
    void theSentenceBeginsBehindTheDash() {
        String paragraph = "SEOUL — The ferry was late again on Tuesday.";

        var dateline = Dateline.parse(paragraph, "en");

        assertThat(dateline).isNotNull();
        assertThat(paragraph.substring(dateline.end())).isEqualTo("The ferry was late again on Tuesday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TV — the old medium has found a new public this year.",
                "Q: What do you think of the new ferry to the island?",
                "A — no, I have never thought of leaving the island.",
                "IT WAS a cold day in the harbour and nobody came.",
                "BMW - the carmaker has built a ferry for the island.",
                "BMW — The carmaker has built a ferry for the island.",
                "NASA — The agency will look at the island from above.",
                "BREAKING — The ferry was late again on Tuesday, again.",
                "JANE DOE: I have never thought of leaving the island.",
                "GARLIC - Keeps the moths away from the cabbage in June.",
                "THE FERRY — A history of lateness in eleven chapters",
                "SAMPLEHAVEN — THE FERRY IS LATE AGAIN AND AGAIN",
                "Paris – die Stadt der Liebe – hat ein neues Schiff bekommen.",
                "London is where the ferry begins its long way north.",
                "The ferry — late again — left on Tuesday (Reuters) - so what.",
                "Jane Doe (AP) photographed the ferry in the harbour again.",
                "(laughs) — I have never thought of leaving the island.",
                "LISBON - JUNE 03: A woman looks at the sea from the ferry.",
                "SEOUL — too short"
            })
    void refusesOtherOpenings(String paragraph) {
        assertThat(Dateline.parse(paragraph, "en")).as(paragraph).isNull();
        assertThat(Dateline.parse(paragraph, "und")).as(paragraph).isNull();
    }
}
