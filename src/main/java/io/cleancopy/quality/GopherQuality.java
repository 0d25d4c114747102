package io.cleancopy.quality;

import static io.cleancopy.model.QualityFlag.GOPHER_BULLETS;
import static io.cleancopy.model.QualityFlag.GOPHER_ELLIPSES;
import static io.cleancopy.model.QualityFlag.GOPHER_FEW_STOP_WORDS;
import static io.cleancopy.model.QualityFlag.GOPHER_NO_LETTERS;
import static io.cleancopy.model.QualityFlag.GOPHER_SYMBOLS;
import static io.cleancopy.model.QualityFlag.GOPHER_WORD_COUNT;
import static io.cleancopy.model.QualityFlag.GOPHER_WORD_LENGTH;

import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.Role;
import io.cleancopy.quality.QualityThresholds.Gopher;
import java.util.Set;

/**
 * The quality rules of Gopher (Rae et al. 2021, appendix A.1.1). Gopher counts the English words {@code the be to of and that
 * have with}; here it is the words that every text of the page's own language is made of. A measure is left out where the
 * language is not written so that it says anything; see {@link Writing}.
 */
final class GopherQuality implements QualityMeasure {
    private final Gopher limits;

    GopherQuality(Gopher limits) {
        this.limits = limits;
    }

    @Override
    public void look(Body body, Set<QualityFlag> flags) {
        if (body.writing().hasSentences()) {
            count(body, flags);
        }
        if (body.writing().hasWords()) {
            words(body, flags);
        }
        lines(body, flags);
    }

    private void count(Body body, Set<QualityFlag> flags) {
        int count = body.article().words();
        if (count < limits.minWords() || count > limits.maxWords()) {
            flags.add(GOPHER_WORD_COUNT);
        }
        double most = limits.maxSymbols() * count;
        if (body.words().hashSigns() > most || body.words().ellipses() > most) {
            flags.add(GOPHER_SYMBOLS);
        }
    }

    private void words(Body body, Set<QualityFlag> flags) {
        var words = body.words();
        if (words.withLetter() < limits.minWordsWithLetter() * words.spaced()) {
            flags.add(GOPHER_NO_LETTERS);
        }
        if (body.stopWords() >= 0 && body.stopWords() < limits.minStopWords()) {
            flags.add(GOPHER_FEW_STOP_WORDS);
        }
        double length = words.size() == 0 ? 0 : (double) words.chars() / words.size();
        boolean outside = length < limits.minWordLength() || length > limits.maxWordLength();
        if (outside && body.writing().hasWordLengths()) {
            flags.add(GOPHER_WORD_LENGTH);
        }
    }

    private void lines(Body body, Set<QualityFlag> flags) {
        int bullets = 0;
        int ellipses = 0;
        for (var block : body.article().body()) {
            bullets += block.role() == Role.LIST_ITEM || beginsWithBullet(block.text()) ? 1 : 0;
            ellipses += endsInEllipsis(block.text()) ? 1 : 0;
        }
        if (bullets > limits.maxBulletLines() * body.lines()) {
            flags.add(GOPHER_BULLETS);
        }
        if (ellipses > limits.maxEllipsisLines() * body.lines()) {
            flags.add(GOPHER_ELLIPSES);
        }
    }

    private static boolean beginsWithBullet(String line) {
        return switch (line.charAt(0)) {
            case '•', '·', '▪', '■', '●', '◦', '‣', '▸', '►', '○', '□', '◆', '➤' -> true;
            default -> false;
        };
    }

    static boolean endsInEllipsis(String line) {
        return line.endsWith("…") || line.endsWith("...");
    }
}
