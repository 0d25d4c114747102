package io.cleancopy.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes in invented words that are as frequent as those of news: the commonest are common in all articles, and so are some
 * turns of phrase, while each article has names of its own.
 */
final class EnglishWriter implements Writer {
    private static final int VOCABULARY = 20_000;
    private static final int NAMES = 5_000;

    private static final String[] COMMON = {
        "the", "of", "to", "and", "a", "in", "for", "is", "on", "that", "by", "with", "was", "as", "it", "at", "from",
        "he", "be", "have", "an", "are", "has", "not", "will", "said", "had", "which", "but", "who", "its", "their",
        "were", "they", "more", "been", "would", "this", "after", "his", "about", "one", "or", "up", "new", "year",
        "also", "two", "when", "there", "people", "all", "first", "out", "than", "over", "into", "last", "time", "could"
    };

    private static final String[] TURNS = {
        "according to the",
        "at the end of the",
        "one of the",
        "as well as the",
        "it is not clear",
        "a spokesman for the",
        "in the first half of the year",
        "for the first time in",
        "said in a statement on",
        "as a result of the",
        "the head of the",
        "is expected to",
        "on the other hand",
        "in the centre of the"
    };

    private static final String[] SYLLABLES = {
        "bar", "ken", "lo", "mi", "tas", "ver", "ul", "gon", "pe", "rid", "sha", "wem", "ost", "fal", "ni", "dor", "ca",
        "stel", "un", "tri", "mo", "gra", "pli", "ed"
    };

    private final Random random;
    private final String[] cast;

    EnglishWriter(Random random) {
        this.random = random;
        cast = new String[4 + random.nextInt(8)];
        for (int i = 0; i < cast.length; i++) {
            String name = invented(VOCABULARY + random.nextInt(NAMES));
            cast[i] = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    @Override
    public String word() {
        double kind = random.nextDouble();
        if (kind < 0.05) {
            return cast[random.nextInt(cast.length)];
        }
        if (kind < 0.07) {
            return figure();
        }
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
        return rank < COMMON.length ? COMMON[rank] : invented(rank);
    }

    @Override
    public List<String> paragraph() {
        var words = new ArrayList<String>();
        for (int sentences = 2 + random.nextInt(3); sentences > 0; sentences--) {
            sentence(words);
        }
        return words;
    }

    @Override
    public String blank() {
        return " ";
    }

    private void sentence(List<String> words) {
        int start = words.size();
        int end = start + 8 + random.nextInt(18);
        while (words.size() < end) {
            if (random.nextInt(25) == 0) {
                words.addAll(List.of(TURNS[random.nextInt(TURNS.length)].split(" ")));
            } else {
                words.add(random.nextInt(12) == 0 ? word() + "," : word());
            }
        }
        String first = words.get(start);
        words.set(start, Character.toUpperCase(first.charAt(0)) + first.substring(1));
        words.set(words.size() - 1, words.get(words.size() - 1).replace(",", "") + ".");
    }

    private String figure() {
        return switch (random.nextInt(4)) {
            case 0 -> "" + (2000 + random.nextInt(27));
            case 1 -> random.nextInt(100) + "." + random.nextInt(10);
            case 2 -> (1 + random.nextInt(90)) + ",000";
            default -> "" + (1 + random.nextInt(60));
        };
    }

    /** The word of this rank: always the same, no two the same. */
    static String invented(int rank) {
        var word = new StringBuilder();
        for (int rest = rank; rest > 0 || word.length() == 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
