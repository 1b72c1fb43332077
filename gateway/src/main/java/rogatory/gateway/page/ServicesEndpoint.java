package rogatory.gateway.page;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rogatory.gateway.mesh.Mesh;

/** Tells the API page which services there are, so that the page holds no list of its own. */
@RestController
class ServicesEndpoint {

    private final Mesh mesh;

    ServicesEndpoint(Mesh mesh) {
        this.mesh = mesh;
    }

    @GetMapping("/docs/services")
    List<Described> services() {
        return mesh.subjects().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(service -> new Described(
                        service.getKey(), service.getValue(), "/api/" + service.getKey() + "/openapi.json"))
                .toList();
    }

    record Described(String name, String subject, String description) {}
}
