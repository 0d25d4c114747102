package io.cleancopy.language;

import io.cleancopy.model.Page;

/**
 * Tells the language of a page as a BCP 47 tag, {@code und} when there is too little text: by script, then by function
 * words and letters, and by a statistical model where these leave it open. Stateless, shared by threads.
 */
public final class Languages {
    public static final String UNKNOWN = "und";

    private static final int LEAST_LETTERS = 20;
    /** Of the model: among 103 languages this is a shrug. */
    private static final double LEAST_CONFIDENCE = 0.1;
    /** Of the words: so many are known only of the right language or of its sisters. */
    private static final double FAMILIAR = 0.25;

    /** The language of most of the page's prose; what the page declares where there is too little of it. */
    public String detect(Page page) {
        String language = detectSample(Sample.of(page.blocks()));
        return language.equals(UNKNOWN) ? DeclaredLanguage.of(page.declared()) : language;
    }

    public String detect(String text) {
        return detectSample(Sample.of(text));
    }

    private static String detectSample(String sample) {
        var letters = Letters.in(sample);
        var script = letters.dominant();
        if (script == null || letters.total() < LEAST_LETTERS) {
            return UNKNOWN;
        }
        String only = script.language();
        if (only != null) {
            return only;
        }
        if (script == Script.ARABIC) {
            return ArabicScript.language(sample);
        }
        return byWords(sample);
    }

    private static String byWords(String sample) {
        var votes = WordVotes.count(sample);
        String language = votes.language();
        if (language != null && votes.isClear()) {
            return language;
        }
        var guess = LanguageModel.guess(sample);
        boolean familiar = language != null && votes.share() >= FAMILIAR;
        if (familiar && !FunctionWords.standard().languages().contains(guess.language())) {
            return language;
        }
        return guess.confidence() >= LEAST_CONFIDENCE ? guess.language() : familiar ? language : UNKNOWN;
    }
}
