package id.timpora.security;

/** What an account may see. */
public enum Role {
    /** Administrator of data: nights, files and rejects, never persons or the text of findings. */
    ADMINISTRATOR,
    /** Member of TIMPORA: findings, names masked, and the nights behind them. */
    ANGGOTA,
    /** One of the few who protect possible victims: the findings of the protection queue, names masked. */
    PELINDUNGAN
}
