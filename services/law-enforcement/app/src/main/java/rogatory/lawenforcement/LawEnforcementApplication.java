package rogatory.lawenforcement;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service for law-enforcement cooperation. */
@SpringBootApplication
public class LawEnforcementApplication {

    public static void main(String[] args) {
        SpringApplication.run(LawEnforcementApplication.class, args);
    }
}
