package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | Jane Doe contributed to this report. | - | Jane Doe",
                "en | Jane Doe in Lisbon and John Smith in Porto contributed to this report. | - | Jane Doe;John Smith",
                "en | Associated Press writers Jane Doe and John Smith contributed. | AP | Jane Doe;John Smith",
                "en | Sentinel reporter Jane Doe contributed to this story. | - | Jane Doe",
                "en | (Reporting by Jane Doe in Lisbon; Editing by John Smith and Mary Major) | - | Jane Doe;John Smith;Mary Major",
                "en | Additional reporting from PA | PA Media | -",
                "en | With files from The Associated Press | AP | -",
                "en | With files from The Associated Press and Jane Doe | AP | Jane Doe",
                "en | Source: AFP | AFP | -",
                "en | —Field Level Media | Field Level Media | -",
                "de | mit dpa | dpa | -",
                "de | (dpa/AFP) | dpa | -",
                "de | © dpa-infocom, dpa:240516-99-1234/3 (dpa) | dpa | -",
                "de | Mit Material von dpa | dpa | -",
                "de | Redaktion: Max Muster und Erika Beispiel | - | Max Muster;Erika Beispiel",
                "no | (NTB) | NTB | -",
                "da | /ritzau/ | Ritzau | -",
                "pl | Źródło: PAP | PAP | -",
                "zh | 来源：新华网 | Xinhua | -",
                "zh | (责编：张小三) | - | 张小三"
            })
    void readsSourceAndContributors(String language, String line, String source, String contributors) {
        var found = AgencyLine.parse(line, language);

        assertThat(found).as(line).isNotNull();
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.contributors()).isEqualTo(contributors == null ? List.of() : List.of(contributors.split(";")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe, who writes about ferries, contributed to this guide.",
                "The storm contributed to the delay of the ferry.",
                "Bad weather contributed.",
                "Updated by-laws would enable the council to act.",
                "With reporting by night, the paper saved money.",
                "Reporting by the council was late.",
                "Reporting by law must be done each year.",
                "Source: the ministry of ferries said on Tuesday that it knew",
                "EP",
                "PA",
                "The source of the river is in the hills.",
                "Editing by hand takes a long time."
            })
    void refusesOtherLines(String line) {
        assertThat(AgencyLine.parse(line, "en")).as(line).isNull();
    }
}
