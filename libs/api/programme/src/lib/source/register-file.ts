/** A register as a file: a source, its sections, and per verbatim statement the problem that it documents. */
export interface RegisterFile {
  readonly source: {
    readonly id: string;
    readonly titleNl: string;
    readonly titleEn: string;
    readonly language: string;
    readonly published?: string;
    readonly officialNumber?: string;
    readonly url?: string;
  };
  readonly sections: readonly RegisterSection[];
  readonly statements: readonly RegisterStatement[];
}

export interface RegisterSection {
  readonly number: string;
  readonly titleNl: string | null;
  readonly titleEn: string | null;
}

export interface RegisterStatement {
  readonly id: string;
  readonly section: string;
  readonly page: number;
  readonly column: string;
  readonly complete: boolean;
  readonly textNl: string;
  readonly textEn: string;
  readonly themes: readonly string[];
  readonly problem: {
    readonly code: string;
    readonly titleNl: string;
    readonly titleEn: string;
  };
}
