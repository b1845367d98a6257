package org.doublerandom.draw;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DrawServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(DrawServiceApplication.class, args);
    }
}
