package io.cleancopy.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes words of one to three Chinese characters, without blanks; common ones are as frequent as in news. */
final class ChineseWriter implements Writer {
    private static final int VOCABULARY = 20_000;
    private static final int CHARACTERS = 2_500;

    private final Random random;

    ChineseWriter(Random random) {
        this.random = random;
    }

    @Override
    public String word() {
        if (random.nextInt(40) == 0) {
            return "" + random.nextInt(3000);
        }
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
        if (rank < 40) {
            return character(rank);
        }
        var shape = new Random(rank);
        int characters = shape.nextInt(5) == 0 ? 3 : 2;
        var word = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            word.append(character((int) Math.pow(CHARACTERS, shape.nextDouble())));
        }
        return word.toString();
    }

    @Override
    public List<String> paragraph() {
        var words = new ArrayList<String>();
        for (int sentences = 2 + random.nextInt(3); sentences > 0; sentences--) {
            for (int i = 7 + random.nextInt(16); i > 0; i--) {
                words.add(i == 1 ? word() + "。" : random.nextInt(9) == 0 ? word() + "，" : word());
            }
        }
        return words;
    }

    @Override
    public String blank() {
        return "";
    }

    private static String character(int rank) {
        return String.valueOf((char) ('一' + rank * 7));
    }
}
