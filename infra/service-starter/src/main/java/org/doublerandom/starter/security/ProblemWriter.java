package org.doublerandom.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes a refusal that is decided before any controller is reached. */
@FunctionalInterface
public interface ProblemWriter {
    void write(HttpServletRequest request, HttpServletResponse response, Throwable refusal) throws IOException;
}
