package rogatory.statistics.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A page of {@code docs}, as it stood when this was built: its blocks, which blank lines part. */
public final class Page {

    private static final String BOLD = "**";

    private final List<String> blocks;

    private Page(List<String> blocks) {
        this.blocks = blocks;
    }

    /** @param name such as {@code indicators.md} */
    public static Page read(String name) {
        try (InputStream stream = Page.class.getResourceAsStream("/rogatory/statistics/docs/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the page " + name + " was not built in");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Page(List.of(text.strip().split("\\R\\s*\\R")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs that begin with a word in bold, each as that word and what is said of it, without any marks. */
    public List<Term> terms() {
        return blocks.stream()
                .filter(block -> block.startsWith(BOLD))
                .map(block -> block.substring(BOLD.length()).split("\\*\\*", 2))
                .map(part -> new Term(plain(part[0]).replaceAll("[.,]$", ""), plain(part[1])))
                .toList();
    }

    /**
     * The rows of the table with such a header, without the header.
     *
     * @param first the name of its first column
     */
    public List<List<String>> rows(String first) {
        return blocks.stream()
                .filter(block -> block.startsWith("| " + first + " |"))
                .flatMap(block -> block.lines().skip(2))
                .map(Page::cells)
                .toList();
    }

    /** The points of the list in the block that such a test finds. */
    public List<String> points(Predicate<String> block) {
        return blocks.stream()
                .filter(block)
                .flatMap(found -> Stream.of(found.split("\\R(?=- )")))
                .map(Page::plain)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.strip().split("(?<!\\\\)\\|", -1)));
        return cells.subList(1, cells.size() - 1).stream().map(Page::plain).toList();
    }

    /** Without the marks of Markdown: bold, emphasis, code, links, points, ends of lines. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\*\\*|`|(?<![\\w*])\\*(?=\\w)|(?<=\\w)\\*(?![\\w*])", "")
                .replaceFirst("^\\s*- ", "")
                .strip();
    }
}
