package rogatory.intake.caselog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case log, read and checked whole.
 *
 * @param files the sound rows of each request in the order of the log, the receipt first
 * @param problems all that is wrong with the others
 * @param recordedOnSeen whether a row says when it was recorded
 */
public record CaseLog(List<List<Entry>> files, List<Problem> problems, boolean recordedOnSeen) {

    /** @param history whether {@code recorded_on} is kept as the time of record */
    public static CaseLog read(Path requestsFile, Path eventsFile, boolean history, LocalDate today) {
        var problems = new Problems();
        var recording = history ? Recording.KEPT : Recording.IGNORED;
        var seen = new boolean[1];
        Map<String, RequestRow> requests = new LinkedHashMap<>();
        Map<String, Place> broken = new HashMap<>();
        var requestCheck = new RequestCheck(problems, today, recording);
        new Sheet(requestsFile, Columns.REQUESTS, problems).read(requestsFile, line -> {
            seen[0] |= !line.get(Columns.RECORDED_ON).isEmpty();
            requestCheck.check(line).ifPresent(row -> requests.put(row.ref(), row));
        });
        problems.all().forEach(problem -> broken.putIfAbsent(problem.ref(), problem.place()));
        Map<String, List<Entry>> files = new LinkedHashMap<>();
        requests.forEach((ref, row) -> files.put(ref, new ArrayList<>(List.of(row))));
        var eventCheck =
                new EventCheck(requests, broken, problems, today, recording, ref -> files.getOrDefault(ref, List.of()));
        new Sheet(eventsFile, Columns.EVENTS, problems).read(eventsFile, line -> {
            seen[0] |= !line.get(Columns.RECORDED_ON).isEmpty();
            eventCheck.check(line).ifPresent(row -> files.getOrDefault(row.ref(), new ArrayList<>())
                    .add(row));
        });
        return new CaseLog(List.copyOf(files.values()), problems.all(), seen[0]);
    }

    public int rows() {
        return files.stream().mapToInt(List::size).sum();
    }
}
