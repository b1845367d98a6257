package org.doublerandom.inspection;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class InspectionServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(InspectionServiceApplication.class, args);
    }
}
