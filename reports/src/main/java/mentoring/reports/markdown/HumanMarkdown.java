package mentoring.reports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What people write for one section, as CommonMark: paragraphs, lists, emphasis, comments. Anything else is an error
 * with its line rather than a text that silently looks different.
 */
final class HumanMarkdown {
    private final String file;

    private HumanMarkdown(String file) {
        this.file = file;
    }

    static List<Block> blocks(String file, String text) {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
        HumanMarkdown markdown = new HumanMarkdown(file);
        List<Block> blocks = new ArrayList<>();
        Node document = parser.parse(text.replace("\uFEFF", ""));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            markdown.block(node, blocks);
        }
        return blocks;
    }

    private void block(Node node, List<Block> blocks) {
        if (node instanceof org.commonmark.node.Paragraph) {
            blocks.add(new Paragraph(runs(node)));
        } else if (node instanceof ListBlock list) {
            List<List<Run>> items = new ArrayList<>();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items.add(item(item));
            }
            blocks.add(new BulletList(list instanceof OrderedList, items));
        } else if (!(node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--"))) {
            throw unsupported(node);
        }
    }

    private List<Run> item(Node item) {
        Node only = item.getFirstChild();
        if (only == null) {
            return List.of();
        }
        if (!(only instanceof org.commonmark.node.Paragraph) || only.getNext() != null) {
            throw unsupported(item);
        }
        return runs(only);
    }

    private List<Run> runs(Node parent) {
        List<Run> runs = new ArrayList<>();
        parent.accept(new AbstractVisitor() {
            private boolean bold;
            private boolean italic;

            @Override
            public void visit(Text text) {
                runs.add(new TextRun(text.getLiteral(), bold, italic));
            }

            @Override
            public void visit(SoftLineBreak line) {
                runs.add(new TextRun(" ", bold, italic));
            }

            @Override
            public void visit(HardLineBreak line) {
                runs.add(new TextRun(" ", bold, italic));
            }

            @Override
            public void visit(StrongEmphasis strong) {
                bold = true;
                visitChildren(strong);
                bold = false;
            }

            @Override
            public void visit(Emphasis emphasis) {
                italic = true;
                visitChildren(emphasis);
                italic = false;
            }

            /** A paper has no links: their address stands behind the words. */
            @Override
            public void visit(Link link) {
                visitChildren(link);
                String words = Run.plain(List.copyOf(runs));
                if (!words.endsWith(link.getDestination())) {
                    runs.add(new TextRun(" (" + link.getDestination() + ")", bold, italic));
                }
            }

            @Override
            protected void visitChildren(Node node) {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    boolean known = child instanceof Text
                            || child instanceof SoftLineBreak
                            || child instanceof HardLineBreak
                            || child instanceof StrongEmphasis
                            || child instanceof Emphasis
                            || child instanceof Link;
                    if (!known) {
                        throw unsupported(child);
                    }
                    child.accept(this);
                }
            }
        });
        return runs;
    }

    private mentoring.workspace.UserError unsupported(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int line = spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
        String kind = node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return EditableText.error(
                file,
                line,
                "здесь возможны только абзацы, списки в один уровень и выделение, а найдено другое (" + kind + ")",
                "only paragraphs, lists of one level and emphasis are possible here, but there is something else ("
                        + kind + ")");
    }
}
