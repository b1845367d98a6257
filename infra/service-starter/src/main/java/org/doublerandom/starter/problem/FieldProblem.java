package org.doublerandom.starter.problem;

/** @param pointer JSON pointer (RFC 6901) to the field in the request's body, or {@code ?name} for a parameter */
public record FieldProblem(String pointer, String message) {}
