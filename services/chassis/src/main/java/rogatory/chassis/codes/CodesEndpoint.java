package rogatory.chassis.codes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.web.NotHere;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeList;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.Origin;

/** Shows the code lists as this service uses them, the operator's codes among them. */
@Tag(name = "code lists")
@RestController
@RequestMapping("/api/${rogatory.kind}/codes")
final class CodesEndpoint {

    /**
     * A list without its codes.
     *
     * @param operators how many of its codes the operator added
     * @param closedBecause why none can be added; empty if the list is open
     */
    record Listed(String name, String title, int size, long operators, String closedBecause) {}

    /** A list with its codes, in the order of a form. */
    record Shown(String name, String title, String closedBecause, Collection<Code> codes) {}

    @Operation(summary = "All code lists")
    @GetMapping
    ResponseEntity<List<Listed>> lists() {
        return tagged(CodeLists.all().stream().map(CodesEndpoint::listed).toList());
    }

    @Operation(summary = "One code list: code, article, name, and whether it came with Rogatory or from the operator")
    @GetMapping("/{list}")
    ResponseEntity<Shown> list(@PathVariable String list) {
        if (CodeLists.all().stream().noneMatch(known -> known.name().equals(list))) {
            throw new NotHere("code-list-known", "there is no code list '" + list + "'; GET .../codes names them all");
        }
        CodeList found = CodeLists.of(list);
        return tagged(new Shown(found.name(), found.title(), found.closedBecause(), found.codes()));
    }

    private static Listed listed(CodeList list) {
        long operators = list.codes().stream()
                .filter(code -> code.origin() == Origin.OPERATOR)
                .count();
        return new Listed(list.name(), list.title(), list.codes().size(), operators, list.closedBecause());
    }

    /** A record's text holds all it shows, so equal tags mean equal answers, from any instance. */
    private static <T> ResponseEntity<T> tagged(T body) {
        return ResponseEntity.ok()
                .eTag("\"" + DigestUtils.md5DigestAsHex(body.toString().getBytes(StandardCharsets.UTF_8)) + "\"")
                .cacheControl(CacheControl.noCache())
                .body(body);
    }
}
