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
        if (tree != null) {
            String page = new String(content, StandardCharsets.UTF_8);
            var expected = JsoupTree.of(Parser.htmlParser().parseInput(page, ""));
            assertThat(tree).as(page).hasToString(expected.toString());
        }
    }
}
