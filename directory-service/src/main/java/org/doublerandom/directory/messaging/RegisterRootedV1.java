package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.RegisterRooted;

record RegisterRootedV1(String authority, LocalDate night, String root, long lines, int pageSize, Instant takenAt) {
    static RegisterRootedV1 of(RegisterRooted event) {
        Register register = event.register();
        return new RegisterRootedV1(
                register.authority().value(),
                register.night(),
                register.file().root().hex(),
                register.file().lines(),
                register.file().pageSize(),
                register.takenAt());
    }
}
