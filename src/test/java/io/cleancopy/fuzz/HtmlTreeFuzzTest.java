package io.cleancopy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cleancopy.segment.PlainUtf8;
import io.cleancopy.segment.html.tree.JsoupTree;
import io.cleancopy.segment.html.tree.QuickParser;
import java.nio.charset.StandardCharsets;
import org.jsoup.parser.Parser;

class HtmlTreeFuzzTest {
    @FuzzTest(maxDuration = "4m")
    void isParsedAsJsoupDoesOrNotAtAll(byte[] content) {
        var tree = PlainUtf8.is(content) ? QuickParser.parse(content) : null;
        String page = new String(content, StandardCharsets.UTF_8);
        // jsoup takes this character for the page's end
        if (tree != null && page.indexOf('\uFFFF') < 0) {
            var expected = JsoupTree.of(Parser.htmlParser().parseInput(page, ""));
            assertThat(tree).as(page).hasToString(expected.toString());
        }
    }
}
