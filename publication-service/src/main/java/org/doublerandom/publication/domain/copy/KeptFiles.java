package org.doublerandom.publication.domain.copy;

/** The files of frames where draw-service hands them out. */
public interface KeptFiles {

    /**
     * @param file pool, roster or conflicts
     * @param n which piece, from 0
     * @throws WrongCopy where it is not handed out
     */
    byte[] piece(String frame, String file, int n);
}
