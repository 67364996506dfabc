package mentoring.ingest.ooxml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes one XML part as a stream, in UTF-8. */
public final class XmlWriter {
    private static final int BUFFER = 1 << 16;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public XmlWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    public XmlWriter start(String name) throws IOException {
        closeTag();
        out.write('<');
        out.write(name);
        open.push(name);
        inTag = true;
        return this;
    }

    public XmlWriter attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escaped(value, true);
        out.write('"');
        return this;
    }

    public XmlWriter attribute(String name, long value) throws IOException {
        return attribute(name, Long.toString(value));
    }

    public XmlWriter text(String text) throws IOException {
        closeTag();
        escaped(text, false);
        return this;
    }

    public XmlWriter end() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.write("/>");
            inTag = false;
        } else {
            out.write("</");
            out.write(name);
            out.write('>');
        }
        return this;
    }

    /** An element with nothing but attributes, given as name and value by turns. */
    public XmlWriter empty(String name, String... attributes) throws IOException {
        start(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return end();
    }

    /** Hands everything to the stream below, which stays open. */
    public void flush() throws IOException {
        closeTag();
        out.flush();
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void escaped(String text, boolean attribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i), attribute);
            if (escape != null) {
                out.write(text, from, i - from);
                out.write(escape);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static String escape(char c, boolean attribute) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
                // Characters that XML cannot hold at all, not even escaped.
            default -> c < ' ' || c == '\uFFFE' || c == '\uFFFF' ? "\uFFFD" : null;
        };
    }
}
