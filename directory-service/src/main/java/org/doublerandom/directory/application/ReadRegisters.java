package org.doublerandom.directory.application;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.register.NightSecret;
import org.doublerandom.directory.domain.register.NightSecrets;
import org.doublerandom.directory.domain.register.Opening;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.RegisterLine;
import org.doublerandom.directory.domain.register.Registers;
import org.doublerandom.directory.domain.register.UnknownRegister;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** Hands out the registers of the nights: to anybody as they are, to auditors with what opens the digests of the classes. */
@UseCase
public class ReadRegisters {
    private final Registers registers;
    private final NightSecrets secrets;
    private final Chunks chunks;

    ReadRegisters(Registers registers, NightSecrets secrets, Chunks chunks) {
        this.registers = registers;
        this.secrets = secrets;
        this.chunks = chunks;
    }

    /** Byte for byte; read from the store while it is handed out. */
    public InputStream file(AuthorityCode authority, LocalDate night) {
        return register(authority, night).file().read(chunks, UnaryOperator.identity());
    }

    /** A line for each one of the register: id, class, salt. */
    public InputStream openings(Person person, LocalDate night) {
        person.require(Role.AUDITOR);
        NightSecret secret = secrets.of(person.authority(), night);
        return register(person.authority(), night)
                .file()
                .read(
                        chunks,
                        line -> Opening.of(RegisterLine.parse(line), secret, night)
                                .text());
    }

    /** @throws UnknownTarget if the target does not stand in the register of that night */
    public Opening opening(Person person, LocalDate night, TargetId target) {
        person.require(Role.AUDITOR);
        RegisterLine line =
                register(person.authority(), night).lineOf(target, chunks).orElseThrow(() -> new UnknownTarget(target));
        return Opening.of(line, secrets.of(person.authority(), night), night);
    }

    private Register register(AuthorityCode authority, LocalDate night) {
        return registers.find(authority, night).orElseThrow(() -> new UnknownRegister(authority, night));
    }
}
