package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeTrainerTest {
    private static final int ROWS = 4_000;

    private static final TreeTrainer.Options OPTIONS = new TreeTrainer.Options(40, 4, 0.3, 1, 1, 1, 0.8);

    @Test
    void learnsWhatTwoFeaturesTellOnlyTogether() {
        var trees = train();

        double[] scores = trees.scores(rows());
        int right = 0;
        for (int i = 0; i < ROWS; i++) {
            right += scores[i] > 0 == label(i) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(ROWS * 98 / 100);
    }

    @Test
    void growsTheSameTreesEachTime() {
        assertThat(text(train())).isEqualTo(text(train()));
    }

    @Test
    void scoresAlikeAfterWritingAndReading() throws IOException {
        var trees = train();

        var read = TreeText.read(new BufferedReader(new StringReader(text(trees))));

        assertThat(read.scores(rows())).isEqualTo(trees.scores(rows()));
    }

    @Test
    void refusesTreesThatAreCutOff() {
        String text = text(train());
        String half = text.substring(0, text.length() / 2);

        assertThatThrownBy(() -> TreeText.read(new BufferedReader(new StringReader(half))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("The block model is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 10 =5 =-7",
                "3x10 =5 =-7",
                "3:10 =5 =-7x",
                "3:10 =5;=-7",
                "3:99999999999 =5 =-7",
                "2147483648:10 =5 =-7",
                "3:10 =5",
                "3:10 = =-7",
                ""
            })
    void refusesTreesThatAreDamaged(String tree) {
        assertThatThrownBy(() -> TreeText.read(new BufferedReader(new StringReader("1 0\n" + tree + "\n"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("The block model is damaged");
    }

    @Test
    void readsATreeOfOneQuestion() throws IOException {
        String text = "1 0\n3:10 =5 =-7\n";

        assertThat(text(TreeText.read(new BufferedReader(new StringReader(text)))))
                .isEqualTo(text);
    }

    private static Trees train() {
        byte[][] columns = new byte[3][ROWS];
        boolean[] labels = new boolean[ROWS];
        double[] weights = new double[ROWS];
        Arrays.fill(weights, 1);
        for (int i = 0; i < ROWS; i++) {
            byte[] row = row(i);
            for (int f = 0; f < row.length; f++) {
                columns[f][i] = row[f];
            }
            labels[i] = label(i);
        }
        return new TreeTrainer(columns, labels, weights, OPTIONS).train();
    }

    private static Row[] rows() {
        var rows = new Row[ROWS];
        for (int i = 0; i < ROWS; i++) {
            rows[i] = new Row(3);
            for (byte value : row(i)) {
                rows[i].add(value & 0xff);
            }
        }
        return rows;
    }

    private static byte[] row(int i) {
        return new byte[] {(byte) (i * 37), (byte) (i * 101 + i / 7), (byte) (i * 13)};
    }

    private static boolean label(int i) {
        byte[] row = row(i);
        return (row[0] & 0xff) > 128 == (row[1] & 0xff) > 128;
    }

    private static String text(Trees trees) {
        var text = new StringBuilder();
        TreeText.write(trees, text);
        return text.toString();
    }
}
