package io.cleancopy.source;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;

/** Plain-text page dumps: one file, one page. */
final class TextFiles implements PageSource {
    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".txt", ".text");
    }

    @Override
    public boolean begins(byte[] content) {
        return FirstBytes.lookLikeText(content);
    }

    @Override
    public RawPage page(Origin origin, byte[] content) {
        return new RawPage(origin, MediaType.TEXT, content);
    }
}
