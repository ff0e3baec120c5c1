extension RenderingTests {
  static let englishInspection = """
    Facebook profile of Officina Però: JSON, 2024 layout, in Italian, 2 parts, 1,234 files, 1.2 GB
    Dates: 3 Mar 2011 – 22 Nov 2024 (UTC), time zone Europe/Rome

      Content                                        Items  Files  What is done
      Messages                                     123,456    312  read
      Friends                                           87      1  read
      Pictures, videos and other files                   –    900  kept as they are
      apps_and_websites_off_of_facebook/\\u{202E}x        0      1  empty, says the platform

    To look at
      error: The checksum is 1a2b3c4d instead of 00000000 (messages/inbox/…4567890/message_1.json\\u{1B}[31m)
      warning: A picture is in none of the parts (2 times, e.g. posts/media/a.jpg)
      note: Text was repaired (1,234 times, e.g. messages/inbox/rossi_1/message_1.json)

    To turn this into tables:
      portavia export fb-1.zip 'Chat con Anna.zip' --output mydata

    """

  static let italianInspection = """
    Profilo Facebook di Officina Però: JSON, struttura 2024, in italiano, 2 parti, 1.234 file, 1,2 GB
    Periodo: 3 mar 2011 – 22 nov 2024 (UTC), fuso orario Europe/Rome

      Contenuto                                    Elementi  File  Che cosa se ne fa
      Messaggi                                      123.456   312  letti
      Amici                                              87     1  letti
      Foto, video e altri file                            –   900  conservati come sono
      apps_and_websites_off_of_facebook/\\u{202E}x         0     1  vuoto, secondo la piattaforma

    Da guardare
      errore: La somma di controllo è 1a2b3c4d invece di 00000000 (messages/inbox/…4567890/message_1.json\\u{1B}[31m)
      avviso: Una foto non si trova in nessuna delle parti (2 volte, ad es. posts/media/a.jpg)
      nota: Del testo è stato riparato (1.234 volte, ad es. messages/inbox/rossi_1/message_1.json)

    Per trasformare tutto in tabelle:
      portavia export fb-1.zip --output i-miei-dati

    """

  static let englishExport = """
    Facebook profile of Officina Però: JSON, 2024 layout, in Italian, 2 parts, 1,234 files, 1.2 GB

    Exported to mydata
      123,456 messages in 1 conversation
      345 people, Pages and groups
      2 reactions
      900 pictures, videos and other files copied (1.1 GB)
      950 files written, 1.3 GB in all

    All 123,543 items found are accounted for: 123,500 in the tables, 40 met before, 2 kept as they were and 1 that could not be kept.

    To look at
      error: The checksum is 1a2b3c4d instead of 00000000 (messages/inbox/…4567890/message_1.json\\u{1B}[31m)
      warning: A picture is in none of the parts (2 times, e.g. posts/media/a.jpg)
      note: Text was repaired (1,234 times, e.g. messages/inbox/rossi_1/message_1.json)

    Next
      mydata/index.html: open this first, in any browser: what is here, and whether anything is missing
      mydata/README.txt: what each file is
      mydata/data/views/readable_messages.csv: all messages with names, for Excel, Numbers or LibreOffice
      mydata/data/csv/: one file per table, for Excel, Numbers or LibreOffice
      mydata/data/export.sqlite: everything in one database, e.g. for DB Browser for SQLite
      mydata/data/csv/findings.csv: every finding, with the file that it concerns

    """

  static let italianExport = """
    Profilo Facebook di Officina Però: JSON, struttura 2024, in italiano, 2 parti, 1.234 file, 1,2 GB

    Esportato in mydata
      123.456 messaggi in 1 conversazione
      345 tra persone, Pagine e gruppi
      2 reazioni
      900 tra foto, video e altri file copiati (1,1 GB)
      950 file scritti, 1,3 GB in tutto

    I conti tornano. Su 123.543 elementi trovati: 123.500 nelle tabelle, 40 già incontrati, 2 conservati com'erano e 1 che non si è potuto conservare.

    Da guardare
      errore: La somma di controllo è 1a2b3c4d invece di 00000000 (messages/inbox/…4567890/message_1.json\\u{1B}[31m)
      avviso: Una foto non si trova in nessuna delle parti (2 volte, ad es. posts/media/a.jpg)
      nota: Del testo è stato riparato (1.234 volte, ad es. messages/inbox/rossi_1/message_1.json)

    E adesso
      mydata/index.html: da aprire per prima, con qualunque browser: che cosa c'è, e se manca qualcosa
      mydata/LEGGIMI.txt: che cos'è ogni file
      mydata/data/views/readable_messages.csv: tutti i messaggi con i nomi, per Excel, Numbers o LibreOffice
      mydata/data/csv/: un file per ogni tabella, per Excel, Numbers o LibreOffice
      mydata/data/export.sqlite: tutto in un solo database, ad es. per DB Browser for SQLite
      mydata/data/csv/findings.csv: tutte le segnalazioni, con il file a cui si riferiscono

    """
}
