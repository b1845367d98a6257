package org.doublerandom.directory.domain.frame;

/** How a target stands to the earlier draws of the same line (protocol §6 and §7). */
enum Standing {
    /** Not drawn by them, or in an earlier year and visited. */
    FRESH,
    /** Drawn this year and visited, or still to be visited: not drawn again. */
    DRAWN,
    /** Drawn, and not visited by the end of the window, or struck: visited now, whatever is drawn. */
    STRUCK
}
