package io.cleancopy.iceberg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalFilesTest {
    @TempDir
    Path dir;

    private final LocalFiles files = new LocalFiles();

    @ParameterizedTest
    @ValueSource(strings = {"file:///srv/a b/x%20", "file:/srv/a b/x%20", "/srv/a b/x%20"})
    void aLocationIsAPathAsItStands(String location) {
        assertThat(LocalFiles.path(location)).isEqualTo(Path.of("/srv/a b/x%20"));
        assertThat(LocalFiles.isLocal(location)).isTrue();
        assertThat(LocalFiles.location(LocalFiles.path(location))).isEqualTo("file:///srv/a b/x%20");
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        String location = LocalFiles.location(dir.resolve("new/file"));
        try (var out = files.newOutputFile(location).create()) {
            out.write(7);
            out.write(new byte[] {8, 9, 10}, 1, 2);
            assertThat(out.getPos()).isEqualTo(3);
        }

        var in = files.newInputFile(location);

        assertThat(in.location()).isEqualTo(location);
        assertThat(in.getLength()).isEqualTo(3);
        try (var stream = in.newStream()) {
            assertThat(stream.readAllBytes()).containsExactly(7, 9, 10);
        }
        files.deleteFile(location);
        assertThat(in.exists()).isFalse();
    }

    @Test
    void aFileIsNotWrittenOverUnlessThatIsAskedFor() throws Exception {
        String location = LocalFiles.location(dir.resolve("file"));
        Files.writeString(dir.resolve("file"), "long text");

        assertThatThrownBy(() -> files.newOutputFile(location).create()).isInstanceOf(AlreadyExistsException.class);
        files.newOutputFile(location).createOrOverwrite().close();

        assertThat(dir.resolve("file")).isEmptyFile();
    }
}
