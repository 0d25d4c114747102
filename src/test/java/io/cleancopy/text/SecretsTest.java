package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://ada:low-tide@harbour.example/a@b | https://***@harbour.example/a@b",
                "https://ebb@harbour.example | https://***@harbour.example",
                "jdbc:postgresql://ada:l@w@db.example/news?ssl=true | jdbc:postgresql://***@db.example/news?ssl=true",
                "two http://a:b@c.example and ftp://d:e@f.example | two http://***@c.example and ftp://***@f.example",
                "jdbc:postgresql://db/news?password=low&user=ada | jdbc:postgresql://db/news?password=***&user=ada",
                "https://a.example/?access_token=ebb&x=1 | https://a.example/?access_token=***&x=1",
                "DB_PASSWORD=low tide | DB_PASSWORD=*** tide",
                "{\"api-key\": \"low\", \"page\": 2} | {\"api-key\": \"***\", \"page\": 2}",
                "secretKey: low, tide: high | secretKey: ***, tide: high",
                "password=a,token=b | password=***,token=***"
            })
    void masksWhatStandsBehindItsNameOrBeforeAHost(String text, String masked) {
        assertThat(Secrets.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour.example/tides@noon?page=2",
                "Cannot read \"archive/2026\": no such file or folder.",
                "The secret of the harbour: nobody knows",
                "mail ada@harbour.example",
                "tokens=3 passwords=2",
                "password="
            })
    void leavesTheRest(String text) {
        assertThat(Secrets.masked(text)).isEqualTo(text);
    }

    @Test
    void knowsNamesOfSecrets() {
        assertThat(new String[] {"cleancopy.jobs.password", "ACCESS_TOKEN", "client-secret", "aws.secretAccessKey"})
                .allMatch(Secrets::isSecret);
        assertThat(new String[] {"cleancopy.output", "user", "password-file", "tokenizer"})
                .noneMatch(Secrets::isSecret);
    }
}
