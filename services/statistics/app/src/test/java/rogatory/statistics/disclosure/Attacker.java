package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody with the files of several releases and a solver, who knows what the tables mean and wants the figures that are not
 * shown. It has the published CSV alone, and shares no class with what protects them.
 */
final class Attacker {

    private static final double ROUNDING = 0.00005001;
    private static final Set<String> COUNTS = Set.of(
            "opening_stock",
            "received",
            "reopened",
            "finalised",
            "closing_stock",
            "requests",
            "items",
            "executed",
            "refused",
            "met",
            "acts");

    private static final List<String> TEXTS = List.of(
            "kind",
            "direction",
            "outcome",
            "ground",
            "article",
            "stage",
            "basis",
            "role",
            "indicator",
            "cohort",
            "challenge",
            "source",
            "currency",
            "region",
            "partner");

    /** A sum of cells, as the attacker writes an equation; what is known is in the constant. */
    private record Line(Map<String, Double> unknown, double known) {

        Line plus(double times, Line other) {
            Map<String, Double> sum = new HashMap<>(unknown);
            other.unknown.forEach((cell, factor) -> sum.merge(cell, times * factor, Double::sum));
            return new Line(sum, known + times * other.known);
        }
    }

    private record Constraint(Line line, Relationship relationship) {}

    private static final List<String> GATHERED = List.of("|UNCAC_ANY", "|UNCAC_SOLE|", "|UNCAC_AVAILABLE_UNUSED");
    private static final Line NOTHING = new Line(Map.of(), 0);

    private final Map<String, Line> cells = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    /** @param csv of one table of a year and a scope */
    void read(int year, String scope, String table, String csv) {
        List<String> lines = csv.lines().toList();
        String[] header = lines.getFirst().split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], parts[i]);
            }
            String name = year + "|" + scope + "|" + table
                    + TEXTS.stream()
                            .map(text -> row.getOrDefault(text, ""))
                            .filter(text -> !text.isEmpty())
                            .map(text -> "|" + text)
                            .collect(Collectors.joining());
            rows.put(name, row);
            for (String column : header) {
                if (COUNTS.contains(column) && !row.get(column).isEmpty()) {
                    cell(name + "|" + column, row.get(column));
                }
            }
        }
    }

    private void cell(String name, String text) {
        if (text.equals("c")) {
            hidden.add(name);
            cells.put(name, new Line(Map.of(name, 1.0), 0));
            constraints.add(new Constraint(new Line(Map.of(name, 1.0), -1), Relationship.GEQ));
        } else {
            cells.put(name, new Line(Map.of(), Double.parseDouble(text)));
        }
    }

    private Line cell(String name) {
        return cells.getOrDefault(name, NOTHING);
    }

    private void same(Line one, Line other) {
        constraints.add(new Constraint(one.plus(-1, other), Relationship.EQ));
    }

    private void atMost(Line less, Line more) {
        constraints.add(new Constraint(more.plus(-1, less), Relationship.GEQ));
    }

    private Line sum(String prefix, String column, Predicate<String> such) {
        Line sum = NOTHING;
        for (String name : cells.keySet()) {
            if (name.startsWith(prefix) && name.endsWith("|" + column) && such.test(name)) {
                sum = sum.plus(1, cell(name));
            }
        }
        return sum;
    }

    /** Writes down all that the tables imply. */
    void think(int year, String scope, String group) {
        String at = year + "|" + scope + "|";
        String flow = at + "T1|" + group + "|";
        if (!cells.containsKey(flow + "received")) {
            return;
        }
        Line entered =
                cell(flow + "opening_stock").plus(1, cell(flow + "received")).plus(1, cell(flow + "reopened"));
        same(entered, cell(flow + "finalised").plus(1, cell(flow + "closing_stock")));
        same(sum(at + "T2|" + group, "requests", name -> true), cell(flow + "finalised"));
        if (scope.equals("all")) {
            same(sum(at + "partners|" + group, "received", name -> true), cell(flow + "received"));
        }
        String next = (year + 1) + "|" + scope + "|T1|" + group + "|opening_stock";
        if (cells.containsKey(next)) {
            same(cell(flow + "closing_stock"), cell(next));
        }
        rows.forEach((name, row) -> {
            if (name.startsWith(at + "T4|" + group)) {
                atMost(cell(name + "|executed").plus(1, cell(name + "|refused")), cell(name + "|requests"));
                atMost(cell(name + "|requests"), cell(flow + "received"));
                share(row.get("share"), cell(name + "|requests"), cell(flow + "received"));
            } else if (name.startsWith(at + "T2|" + group)) {
                share(row.get("share"), cell(name + "|requests"), cell(flow + "finalised"));
            } else if (name.startsWith(at + "T6|" + group)) {
                atMost(cell(name + "|requests"), entered);
                share(row.get("share"), cell(name + "|requests"), entered);
                if (!row.get("looked_at").equals("c")) {
                    same(new Line(Map.of(), Double.parseDouble(row.get("looked_at"))), entered);
                }
            } else if (name.startsWith(at + "T8|" + group) && row.get("sum").matches("[0-9.]+")) {
                atMost(new Line(Map.of(), 3), cell(name + "|requests"));
            } else if (name.equals(at + "T1|" + group)) {
                share(row.get("clearance"), cell(flow + "finalised"), cell(flow + "received"));
            } else if (name.startsWith(at + "T5|" + group)
                    && row.get("median_days").matches("[0-9.]+")) {
                ten(cell(flow + "finalised"));
                if (row.get("indicator").startsWith("D-4")) {
                    ten(sum(at + "T2|" + group, "requests", outcome -> outcome.contains("EXECUTED")));
                }
            }
        });
        atMost(cell(flow + "received"), sum(at + "T4|" + group, "requests", name -> GATHERED.stream()
                .noneMatch(name::contains)));
        for (String column : List.of("requests", "executed", "refused")) {
            same(
                    sum(at + "T4|" + group, column, name -> name.contains("|UNCAC_4")),
                    cell(at + "T4|" + group + "|UNCAC_ANY|RELIED_ON|" + column));
            same(
                    sum(at + "T4|" + group, column, name -> name.contains("_SOLE|") && name.contains("|UNCAC_4")),
                    cell(at + "T4|" + group + "|UNCAC_SOLE|RELIED_ON|" + column));
        }
    }

    /** Takes every refusal to be on one ground at one stage, of requests that the table of challenges looks at too. */
    void guessRefusals(int year, String scope, String group) {
        String at = year + "|" + scope + "|";
        same(
                sum(at + "T3|" + group, "requests", name -> true),
                sum(at + "T6|" + group, "requests", name -> name.contains("|C03|") && !name.contains("|USER|")));
    }

    private void ten(Line sum) {
        atMost(new Line(Map.of(), 10), sum);
    }

    private void share(String text, Line part, Line whole) {
        if (text.matches("[0-9.]+")) {
            double share = Double.parseDouble(text);
            atMost(part, NOTHING.plus(share + ROUNDING, whole));
            atMost(NOTHING.plus(share - ROUNDING, whole), part);
        }
    }

    /** What concerns the Convention is part of all. */
    void compareScopes() {
        for (String name : List.copyOf(cells.keySet())) {
            if (name.contains("|uncac|")) {
                atMost(cell(name), cell(name.replace("|uncac|", "|all|")));
            }
        }
    }

    Set<String> hidden() {
        return hidden;
    }

    boolean isHidden(String name) {
        return hidden.contains(name);
    }

    /** Every hidden figure, and every difference of scopes, that can be one number only. */
    List<String> derived(Set<String> smallDifferences) {
        List<String> derived = new ArrayList<>();
        for (String name : hidden) {
            if (isExact(cell(name))) {
                derived.add(name);
            }
        }
        for (String name : smallDifferences) {
            Line difference = cell(name).plus(-1, cell(name.replace("|all|", "|uncac|")));
            if (difference.unknown().isEmpty() || isExact(difference)) {
                derived.add("difference of scopes of " + name);
            }
        }
        return derived;
    }

    private boolean isExact(Line asked) {
        List<Constraint> about = about(asked);
        List<String> names = about.stream()
                .flatMap(constraint -> constraint.line().unknown().keySet().stream())
                .distinct()
                .toList();
        double least = extreme(asked, about, names, GoalType.MINIMIZE);
        double most = extreme(asked, about, names, GoalType.MAXIMIZE);
        return Math.floor(most + 1e-6) - Math.ceil(least - 1e-6) < 1;
    }

    private List<Constraint> about(Line asked) {
        Set<Constraint> about = new LinkedHashSet<>();
        Set<String> reached = new LinkedHashSet<>(asked.unknown().keySet());
        for (int before = -1; before != about.size(); ) {
            before = about.size();
            for (Constraint constraint : constraints) {
                if (!about.contains(constraint)
                        && constraint.line().unknown().keySet().stream().anyMatch(reached::contains)) {
                    about.add(constraint);
                    reached.addAll(constraint.line().unknown().keySet());
                }
            }
        }
        return List.copyOf(about);
    }

    private static double extreme(Line asked, List<Constraint> about, List<String> names, GoalType goal) {
        List<LinearConstraint> linear = about.stream()
                .map(each -> new LinearConstraint(
                        factors(each.line(), names),
                        each.relationship(),
                        -each.line().known()))
                .toList();
        try {
            return new SimplexSolver(1e-7, 10)
                    .optimize(
                            new MaxIter(100_000),
                            new LinearObjectiveFunction(factors(asked, names), asked.known()),
                            new LinearConstraintSet(linear),
                            goal,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.BLAND)
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return goal == GoalType.MAXIMIZE ? 1e9 : -1e9;
        }
    }

    private static double[] factors(Line line, List<String> names) {
        double[] factors = new double[names.size()];
        Arrays.setAll(factors, i -> line.unknown().getOrDefault(names.get(i), 0.0));
        return factors;
    }
}
