package rogatory.statistics.reply;

import java.util.List;

/** A reply to a note verbale. */
interface Reply {

    List<Reply> ALL = List.of(new Reply2020(), new Reply2021());

    /** Stable and public, such as {@code nv-2021}. */
    String id();

    /** As a page. */
    String written(Source source);
}
