package io.cleancopy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.RejectReason;
import io.cleancopy.text.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {
    private final ErrorPage check = new ErrorPage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page not found",
                "404",
                "SAYFA BULUNAMADI",
                "Sayfa bulunamadı",
                "Diese Seite wurde nicht gefunden!"
            })
    void aLineOfTheFirstSaysThatThereIsNoPage(String line) {
        var problem = check.problem(InventedBody.of("en", List.of(line, "Try our front page.")));

        assertThat(problem).isNotNull();
        assertThat(problem.reason()).isEqualTo(RejectReason.ERROR_PAGE);
    }

    @Test
    void anArticleMayQuoteOne() {
        assertThat(check.problem(InventedBody.of("en", List.of("The site of the harbour said “page not found”."))))
                .isNull();
    }

    /** Another line would be found on no page. */
    @Test
    void allLinesAreFolded() {
        assertThat(ErrorPage.LINES)
                .allSatisfy(line -> assertThat(Folding.fold(line)).isEqualTo(line));
    }
}
