const ACTIVE_FROM = '2020-11-15T00:00:00Z';

const documentType = (id: number, name: string, description: string) => ({
  id,
  name,
  description,
  activeFrom: ACTIVE_FROM,
  activeTo: null,
  documentTypeVersions: [
    {
      id: id * 10,
      typeName: name,
      name: '1.0',
      description: `${description} version 1.0`,
      activeFrom: ACTIVE_FROM,
      activeTo: null,
      versionNumber: 1.0,
      status: 'published',
    },
  ],
});

/** The body of `GET /api/v1.0/documenttypes`, in the shape of ETA's. */
export const DOCUMENT_TYPES = {
  result: [
    documentType(1, 'I', 'Invoice'),
    documentType(2, 'C', 'Credit note'),
    documentType(3, 'D', 'Debit note'),
  ],
} as const;
