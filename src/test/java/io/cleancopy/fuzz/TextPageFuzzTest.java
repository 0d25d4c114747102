package io.cleancopy.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cleancopy.model.MediaType;

class TextPageFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void isCleanedOrRejected(byte[] content) {
        AnyPage.check(MediaType.TEXT, content);
    }
}
