package org.doublerandom.directory.web;

import org.doublerandom.directory.domain.register.Opening;

/**
 * @param line as it stands in the register
 * @param digest H(salt ‖ class), the last field of the line
 */
record OpeningResponse(String target, String line, String creditClass, String salt, String digest) {
    static OpeningResponse of(Opening opening) {
        return new OpeningResponse(
                opening.target().value(),
                opening.line().text(),
                opening.creditClass().code(),
                opening.salt().hex().hex(),
                opening.line().classDigest().hex());
    }
}
