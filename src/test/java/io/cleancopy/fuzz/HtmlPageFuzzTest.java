package io.cleancopy.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cleancopy.model.MediaType;

class HtmlPageFuzzTest {
    @FuzzTest(maxDuration = "4m")
    void isCleanedOrRejected(byte[] content) {
        AnyPage.check(MediaType.HTML, content);
    }
}
