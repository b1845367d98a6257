package org.doublerandom.problems;

/**
 * Where a mistake stands.
 *
 * @param pointer JSON pointer (RFC 6901) into the request's body, of which the empty one means the whole; {@code ?name}
 *     for a parameter, {@code Name:} for a header
 */
public record FieldProblem(String pointer, String message) {}
