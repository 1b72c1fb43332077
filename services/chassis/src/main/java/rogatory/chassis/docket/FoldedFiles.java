package rogatory.chassis.docket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rogatory.vocabulary.CaseFile;

/**
 * The files that were folded last, so that the next event of a busy request need not read its file from text again. A file
 * is what its events up to a version fold to, whoever folds them, so one that is found here is the one in the entry.
 */
final class FoldedFiles {

    private static final int MOST = 2_000;

    private record Key(String stream, long version) {}

    private final Map<Key, CaseFile> files = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CaseFile> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(String stream, long version, CaseFile file) {
        files.put(new Key(stream, version), file);
    }

    synchronized <R extends CaseFile> Optional<R> find(String stream, long version, Class<R> type) {
        return Optional.ofNullable(files.get(new Key(stream, version))).map(type::cast);
    }
}
