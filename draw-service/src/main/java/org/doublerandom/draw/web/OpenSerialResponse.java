package org.doublerandom.draw.web;

import org.doublerandom.draw.domain.protocol.DrawNumber;

record OpenSerialResponse(long serial, String plan) {
    static OpenSerialResponse of(DrawNumber number) {
        return new OpenSerialResponse(number.serial(), number.plan().value());
    }
}
