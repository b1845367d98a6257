package org.doublerandom.identity.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A page of this module: a file with names in double braces, for which escaped text is put. */
public final class Page {
    private final String template;

    private Page(String template) {
        this.template = template;
    }

    public static Page named(String name) {
        String path = "/pages/" + name + ".html";
        try (InputStream file = Page.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + ": not on the class path");
            }
            return new Page(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String with(Map<String, String> texts) {
        String page = template;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            page = page.replace("{{" + text.getKey() + "}}", HtmlUtils.htmlEscape(text.getValue()));
        }
        return page;
    }
}
