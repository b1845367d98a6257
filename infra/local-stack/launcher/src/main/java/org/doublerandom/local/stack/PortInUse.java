package org.doublerandom.local.stack;

/** The port that was asked for belongs to somebody else. */
public final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortInUse(int port) {
        super("Port " + port
                + " is in use, by another installation or another program. Remedy: stop what listens there,"
                + " or choose another port: --port " + (port + 1));
    }
}
