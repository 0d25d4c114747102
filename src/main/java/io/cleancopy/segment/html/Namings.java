package io.cleancopy.segment.html;

import io.cleancopy.model.Naming;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads what elements are for from their class names, ids and item properties. The words are those that publishers use,
 * whole ({@code nav}) or, where they are long enough to mean nothing else, as a part ({@code articlebody}). Not for
 * sharing between threads.
 */
final class Namings {
    /** Names are bounded: some pages put whole style sheets there. */
    private static final int LONGEST = 300;

    private static final int MOST_KNOWN = 20_000;

    /** Letters of words that mean nothing else inside a longer one. */
    private static final int LEAST_PART = 6;

    /** What a word says, as a set of {@link Naming} bits. */
    private record Word(String word, int names) {
        boolean isAt(String text, int at) {
            return text.regionMatches(true, at, word, 0, word.length());
        }
    }

    private static final int SLOTS = 2048;

    /** By the hash of their letters, or in one of the slots behind. */
    private static final Word[] WORDS = new Word[SLOTS];

    private static final int LETTERS = 26;

    /** Words that are looked for inside others as well, by their first two letters. */
    private static final Word[][] PARTS = new Word[LETTERS * LETTERS][0];

    static {
        add(Naming.ARTICLE, "article story post entry news artikel articulo articolo artykul blogpost");
        add(
                Naming.BODY,
                "body content text copy richtext prose paragraph main texto texte testo inhalt corps cuerpo wysiwyg");
        add(Naming.TITLE, "title headline heading hed titel titre titulo titolo");
        add(
                Naming.SUMMARY,
                "summary lead lede standfirst deck dek intro excerpt subtitle subtitulo chapeau chapo abstract"
                        + " description ingress subheadline subhead vorspann");
        add(
                Naming.BYLINE,
                "byline author authors writer contributor contributors bio autor auteur autore profile reporter");
        add(Naming.DATE, "date time published timestamp datetime datum fecha updated datepublished pubdate dateline");
        add(Naming.CAPTION, "caption captions credit credits figcaption legend bildunterschrift legende copyright");
        add(
                Naming.MEDIA,
                "image images img photo photos video videos gallery slideshow player carousel slider media"
                        + " picture audio figure foto fotos podcast swiper thumbnail thumb");
        add(
                Naming.RELATED,
                "related more recommend recommended recommendation recommendations readmore similar suggested"
                        + " onward next prev previous relacionadas verwandt further recirc recirculation associated");
        add(Naming.POPULAR, "popular trending most mostread latest recent hot top ranking meistgelesen breaking");
        add(Naming.SHARE, "share sharing shares social facebook twitter whatsapp addthis sharethis sns follow teilen");
        add(
                Naming.COMMENT,
                "comment comments disqus discussion reply replies respond livefyre commentary kommentar"
                        + " kommentare comentarios commentaires coral");
        add(Naming.NEWSLETTER, "newsletter newsletters subscribe signup optin mailing mailchimp email");
        add(
                Naming.AD,
                "ad ads advert adverts advertisement advertising sponsor sponsored dfp taboola outbrain adsense"
                        + " adslot werbung anzeige publicidad publicite reklama banner affiliate commercial");
        add(
                Naming.PROMO,
                "promo promotion cta callout marketing offer donate donation membership paywall subscription"
                        + " subscriber subscriptions premium piano upsell register");
        add(
                Naming.NAVIGATION,
                "nav navigation menu breadcrumb breadcrumbs pagination pager navbar toc skip menus submenu");
        add(Naming.HEADER, "header masthead branding logo topbar kopf");
        add(Naming.FOOTER, "footer bottom colophon legal impressum foot");
        add(Naming.SIDE, "sidebar aside rail widget widgets secondary complementary sidecolumn marginal module");
        add(Naming.CARD, "card cards item items grid tile tiles teaser teasers feed archive listing list row entries");
        add(
                Naming.TAG,
                "tag tags topic topics keyword keywords category categories label labels kicker eyebrow section"
                        + " rubric rubrik");
        add(Naming.CONSENT, "cookie cookies consent gdpr privacy onetrust cmp modal popup overlay dialog lightbox");
        add(Naming.QUOTE, "quote pullquote blockquote tweet embed zitat");
        add(Naming.BOX, "box infobox factbox info faktabox highlight highlights keypoints keytakeaways takeaways");
        add(
                Naming.TOOL,
                "print tool tools button btn search form login rating toolbar icon icons actions action save"
                        + " bookmark");
        add(Naming.HIDDEN, "hidden hide visually screenreader noprint collapsed invisible sr visuallyhidden");
        add(
                Naming.NOTE,
                "footnote footnotes reference references citation citations note notes disclaimer correction"
                        + " editsection bibliography");
        for (var word : WORDS) {
            if (word != null && word.word().length() >= LEAST_PART) {
                int pair = pair(word.word(), 0);
                PARTS[pair] = Arrays.copyOf(PARTS[pair], PARTS[pair].length + 1);
                PARTS[pair][PARTS[pair].length - 1] = word;
            }
        }
    }

    private static int pair(String word, int at) {
        return LETTERS * (small(word.charAt(at)) - 'a') + small(word.charAt(at + 1)) - 'a';
    }

    /** An ASCII letter as a small one. */
    private static int small(char letter) {
        return letter | 0x20;
    }

    private static void add(Naming naming, String words) {
        for (String word : words.split(" ")) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = 31 * hash + word.charAt(i);
            }
            int slot = slot(word, 0, word.length(), hash);
            int others = WORDS[slot] == null ? 0 : WORDS[slot].names();
            WORDS[slot] = new Word(word, others | naming.bit());
        }
    }

    /** Where the word is, or would be. */
    private static int slot(String text, int from, int to, int hash) {
        int slot = (hash ^ hash >>> 11) & SLOTS - 1;
        while (WORDS[slot] != null && (WORDS[slot].word().length() != to - from || !WORDS[slot].isAt(text, from))) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private final Map<String, Integer> known = new HashMap<>();

    /** What names say, as a set of {@link Naming} bits. */
    int of(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        var found = known.get(names);
        if (found == null) {
            found = read(names.length() > LONGEST ? names.substring(0, LONGEST) : names);
            if (known.size() < MOST_KNOWN) {
                known.put(names, found);
            }
        }
        return found;
    }

    private static int read(String names) {
        int found = 0;
        int from = 0;
        int hash = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = letter && i > from && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if (!letter || hump) {
                if (i > from) {
                    found |= word(names, from, i, hash);
                }
                from = letter ? i : i + 1;
                hash = 0;
            }
            hash = letter ? 31 * hash + small(c) : 0;
        }
        return found;
    }

    private static int word(String names, int from, int to, int hash) {
        var whole = WORDS[slot(names, from, to, hash)];
        if (whole != null) {
            return whole.names();
        }
        int found = 0;
        for (int at = from; at + LEAST_PART <= to; at++) {
            for (var part : PARTS[pair(names, at)]) {
                if (at + part.word().length() <= to && part.isAt(names, at)) {
                    found |= part.names();
                }
            }
        }
        return found;
    }
}
