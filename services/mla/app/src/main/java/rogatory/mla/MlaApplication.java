package rogatory.mla;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service for mutual legal assistance. */
@SpringBootApplication
public class MlaApplication {

    public static void main(String[] args) {
        SpringApplication.run(MlaApplication.class, args);
    }
}
