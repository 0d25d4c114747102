package io.cleancopy.source;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;

/** HTML pages as saved: one file, one page. */
final class HtmlFiles implements PageSource {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".html", ".htm", ".xhtml");
    }

    @Override
    public boolean begins(byte[] content) {
        return FirstBytes.lookLikeHtml(content);
    }

    @Override
    public RawPage page(Origin origin, byte[] content) {
        return new RawPage(origin, MediaType.HTML, content);
    }
}
