package org.doublerandom.system.input;

import java.net.http.HttpRequest;

/**
 * A request that is tried.
 *
 * @param what is odd about it
 * @param isKnown whether it is still a call of the operation, so that its document says what may come back
 * @param isInvalid whether the document allows no such request
 */
public record Attempt(
        Operation operation, String what, HttpRequest.Builder request, boolean isKnown, boolean isInvalid) {
    @Override
    public String toString() {
        HttpRequest built = request.build();
        return operation.name() + " with " + what + " (" + built.method() + " " + built.uri() + ")";
    }
}
