<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Über Stillwake</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Version und Umgebung kopieren</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on, for a report</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Version und Umgebung kopieren, für eine Meldung</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Alles, woraus Stillwake besteht, mit den Lizenzen</translation>
    </message>
    <message>
        <source>Free software under the MIT License, made with Python, Qt, FFmpeg and the work of others.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz, entstanden mit Python, Qt, FFmpeg und der Arbeit vieler anderer.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Turns a still picture and a few words into a video clip, through RunComfy&apos;s hosted models.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Macht aus einem Standbild und ein paar Worten einen Videoclip, mit den Modellen von RunComfy.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AccountChoices</name>
    <message>
        <source>Checking the token with a call that costs nothing…</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Das Token wird geprüft; das kostet nichts…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected · {left}</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Verbunden · {left}</translation>
    </message>
    <message>
        <source>Films are made on this computer from your own stills, so you can try everything. Nothing is charged.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Filme entstehen auf diesem Computer aus Ihren eigenen Standbildern, damit Sie alles ausprobieren können. Es wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Practice · free</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Üben · kostenlos</translation>
    </message>
    <message>
        <source>Remove the token here and from the keyring. Shots stay.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Das Token hier und aus dem Schlüsselbund entfernen. Aufnahmen bleiben.</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>RunComfy, from the environment</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy, aus der Umgebung</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Stand des Kontos</translation>
    </message>
    <message>
        <source>Your stills are sent to RunComfy and made into clips there. Each shot is charged to your balance.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Ihre Standbilder werden an RunComfy gesendet, und dort entstehen die Clips. Jede Aufnahme wird von Ihrem Guthaben abgebucht.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Who makes your shots?</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Wer macht Ihre Aufnahmen?</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Practise free, or connect RunComfy</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>Kostenlos üben oder RunComfy verbinden</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top right of the window.</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>Sie können das jederzeit ändern, rechts oben im Fenster.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Practice</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Practice needs no token of yours.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>„Üben“ braucht kein Token von Ihnen.</translation>
    </message>
    <message>
        <source>RunComfy (environment)</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>RunComfy (Umgebung)</translation>
    </message>
    <message>
        <source>The token comes from this computer&apos;s environment. It is used, and never stored.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Das Token kommt aus der Umgebung dieses Computers. Es wird verwendet und nie gespeichert.</translation>
    </message>
    <message>
        <source>The token is kept in {keyring}.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Das Token liegt in {keyring}.</translation>
    </message>
    <message>
        <source>The token is kept only until you close Stillwake: no keyring was found.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Das Token bleibt nur, bis Sie Stillwake schließen: Es wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>The token will be kept in your system&apos;s keyring; where there is none, only until you close Stillwake.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Das Token kommt in den Schlüsselbund Ihres Systems; wo es keinen gibt, bleibt es nur, bis Sie Stillwake schließen.</translation>
    </message>
    <message>
        <source>The token will be kept in {keyring}, and nowhere else.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Das Token wird in {keyring} aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>your system&apos;s keyring</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>dem Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>your system&apos;s keyring ({name})</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>dem Schlüsselbund Ihres Systems ({name})</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>noch {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Clip auswählen</translation>
    </message>
    <message>
        <source>Choose the clip you downloaded: it is put into the library with this shot&apos;s settings</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Wählen Sie den heruntergeladenen Clip: Er kommt mit den Einstellungen dieser Aufnahme in die Bibliothek</translation>
    </message>
    <message>
        <source>Clips and pictures (*.mp4 *.mov *.webm *.png *.jpg *.webp)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Clips und Bilder (*.mp4 *.mov *.webm *.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Fetch the clip with this ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Den Clip mit dieser ID abholen</translation>
    </message>
    <message>
        <source>Free: nothing is made again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Kostenlos: Nichts wird neu erstellt</translation>
    </message>
    <message>
        <source>I have the file</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Ich habe die Datei</translation>
    </message>
    <message>
        <source>It isn&apos;t: send again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Nein: noch einmal senden</translation>
    </message>
    <message>
        <source>It stays in the queue until you know more</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Sie bleibt in der Warteschlange, bis Sie mehr wissen</translation>
    </message>
    <message>
        <source>It&apos;s there, I have its ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Ja, ich habe die ID</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Makes a new shot with the same settings. It is charged like any other.</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Erstellt eine neue Aufnahme mit denselben Einstellungen. Sie wird bezahlt wie jede andere.</translation>
    </message>
    <message>
        <source>Open your RunComfy page</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Meine RunComfy-Seite öffnen</translation>
    </message>
    <message>
        <source>Open your RunComfy page in the browser</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Ihre RunComfy-Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Paste its request ID: the clip is fetched, and nothing is sent again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Fügen Sie die Anfrage-ID ein: Der Clip wird abgeholt und nichts noch einmal gesendet</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>The ID RunComfy shows with the generation</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Die ID, die RunComfy bei der Generierung zeigt</translation>
    </message>
    <message>
        <source>We sent this shot at {time} but lost the answer. Look at your RunComfy generations: is it there?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Wir haben diese Aufnahme um {time} gesendet, aber die Antwort ging verloren. Sehen Sie in Ihren RunComfy-Generierungen nach: Ist sie da?</translation>
    </message>
    <message>
        <source>What became of this shot?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Was wurde aus dieser Aufnahme?</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark is best for judging colour. High contrast is dark or light as your system is.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Dunkel lassen sich Farben am besten beurteilen. Hoher Kontrast ist dunkel oder hell wie Ihr System.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>One line at the top of the window when you meet something new. Each is shown once.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Eine Zeile oben im Fenster, wenn Sie etwas Neuem begegnen. Jede wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Show tips</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Tipps zeigen</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>dark light night day high contrast black white colours system look</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>dunkel hell nacht tag hoher kontrast schwarz weiß farben system aussehen theme design</translation>
    </message>
    <message>
        <source>tips hints help advice welcome</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>tipps hinweise hilfe rat willkommen</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Best rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By picture</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Nach Bild</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Günstigste zuerst</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Date made</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>Least rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt A to Z</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt A bis Z</translation>
    </message>
    <message>
        <source>Prompt Z to A</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt Z bis A</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Kürzeste zuerst</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%Ln files were not pictures.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln Datei war kein Bild.</numerusform>
            <numerusform>%Ln Dateien waren keine Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out: the tray is full.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln weiteres wurde weggelassen: Die Ablage ist voll.</numerusform>
            <numerusform>%Ln weitere wurden weggelassen: Die Ablage ist voll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln Prompt</numerusform>
            <numerusform>%Ln Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are too many at once: {most} is the most.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln Aufnahme auf einmal ist zu viel: höchstens {most}.</numerusform>
            <numerusform>%Ln Aufnahmen auf einmal sind zu viele: höchstens {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln Standbild</numerusform>
            <numerusform>%Ln Standbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variations</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln Variante</numerusform>
            <numerusform>%Ln Varianten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was not a picture.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1 Datei war kein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln stills is left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>1 von %Ln Standbild wird ausgelassen. {rest}</numerusform>
            <numerusform>1 von %Ln Standbildern wird ausgelassen. {rest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of these %Ln was made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln davon wurde schon erstellt.</numerusform>
            <numerusform>1 von %Ln wurde schon erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <source>Its own prompt: {prompt}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Eigener Prompt: {prompt}</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make {count}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{count} erstellen</translation>
    </message>
    <message>
        <source>Make {count} of {all}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{count} von {all} erstellen</translation>
    </message>
    <message>
        <source>None of these stills can be used.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Keines dieser Standbilder ist verwendbar.</translation>
    </message>
    <message>
        <source>There is no picture in there.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Darin ist kein Bild.</translation>
    </message>
    <message>
        <source>This very shot is in the queue.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Genau diese Aufnahme ist schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>You made this on {day}.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Das haben Sie am {day} erstellt.</translation>
    </message>
    <message>
        <source>You made this today.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Das haben Sie heute erstellt.</translation>
    </message>
    <message>
        <source>You made this yesterday.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Das haben Sie gestern erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln stills are left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>{count} von %Ln Standbild werden ausgelassen. {rest}</numerusform>
            <numerusform>{count} von %Ln Standbildern werden ausgelassen. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} ready</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{done} von {count} bereit</translation>
    </message>
    <message numerus="yes">
        <source>{made} of these %Ln were made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>{made} von %Ln wurden schon erstellt.</numerusform>
            <numerusform>{made} von %Ln wurden schon erstellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>A link is good for</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Ein Link gilt</translation>
    </message>
    <message>
        <source>A picture goes when its last shot is finished, failed or cancelled</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Ein Bild wird gelöscht, wenn die letzte Aufnahme damit fertig, gescheitert oder abgebrochen ist</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>As your bucket&apos;s service names it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>So, wie der Dienst Ihres Buckets sie nennt</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Delete pictures in the bucket when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Bilder im Bucket löschen, wenn sie nicht mehr gebraucht werden</translation>
    </message>
    <message>
        <source>Delete when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Löschen, wenn nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key of your bucket.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Geben Sie den Zugriffsschlüssel und den geheimen Schlüssel Ihres Buckets ein.</translation>
    </message>
    <message>
        <source>Fills in the pattern of the service&apos;s address</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Trägt das Muster für die Adresse des Dienstes ein</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring, and is never shown again</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Kommt in den Schlüsselbund des Systems und wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>MinIO oder ein anderer</translation>
    </message>
    <message>
        <source>Put the number of your account into the endpoint.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Setzen Sie die Nummer Ihres Kontos in den Endpunkt ein.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remove the keys here and from the keyring</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Die Schlüssel hier und aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>RunComfy has to fetch the picture within this time; later nobody can</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>RunComfy muss das Bild in dieser Zeit abholen; danach kann es niemand mehr</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The access key and the secret key belong together: enter both.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Zugriffsschlüssel und geheimer Schlüssel gehören zusammen: Geben Sie beide ein.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>freiwillig</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Make a clip, or choose one in the library, and it plays here.</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Erstellen Sie einen Clip oder wählen Sie einen in der Bibliothek: Er läuft dann hier.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>The stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Die Bühne</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Clips looked at: {clips}. Files, sidecars and list agree.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>Geprüfte Clips: {clips}. Dateien, Begleitdateien und Liste stimmen überein.</translation>
    </message>
    <message>
        <source>Clips looked at: {clips}. Mended: {mended}. Left for you: {left}.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>Geprüfte Clips: {clips}. In Ordnung gebracht: {mended}. Für Sie übrig: {left}.</translation>
    </message>
    <message>
        <source>{path} could not be read: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} war nicht lesbar: aus der Liste neu geschrieben.</translation>
    </message>
    <message>
        <source>{path} could not be written: look at its folder&apos;s permissions.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} konnte nicht geschrieben werden: Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{path} is missing: nowhere in the library is a file with its content.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} fehlt: Nirgends in der Bibliothek liegt eine Datei mit diesem Inhalt.</translation>
    </message>
    <message>
        <source>{path} is not in the list, and its sidecar can&apos;t be read: import it as a film.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} ist nicht in der Liste, und die Begleitdatei ist nicht lesbar: Fügen Sie die Datei als Film hinzu.</translation>
    </message>
    <message>
        <source>{path} is not the size it was: it may be damaged, or somebody changed it.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} ist nicht mehr so groß wie vorher: vielleicht beschädigt, oder jemand hat die Datei geändert.</translation>
    </message>
    <message>
        <source>{path} tells of a clip that is nowhere: kept, should the clip come back.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} gehört zu einem Clip, den es nirgends gibt: aufgehoben, falls der Clip wiederkommt.</translation>
    </message>
    <message>
        <source>{path} told something else than the list: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} sagte etwas anderes als die Liste: aus der Liste neu geschrieben.</translation>
    </message>
    <message>
        <source>{path} was left by work cut short: cleared away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} blieb von einer unterbrochenen Arbeit übrig: aufgeräumt.</translation>
    </message>
    <message>
        <source>{path} was left without its clip, which the list knows better: taken away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} blieb ohne den Clip übrig, über den die Liste mehr weiß: entfernt.</translation>
    </message>
    <message>
        <source>{path} was missing and is there again.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} fehlte und ist wieder da.</translation>
    </message>
    <message>
        <source>{path} was missing: written from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} fehlte: aus der Liste geschrieben.</translation>
    </message>
    <message>
        <source>{path} was not in the list, and {was} before: it is in the list now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} war nicht in der Liste, vorher als {was}: jetzt ist der Clip in der Liste.</translation>
    </message>
    <message>
        <source>{path} was not in the list: it is now, with all its sidecar tells.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} war nicht in der Liste: jetzt schon, mit allem, was in der Begleitdatei steht.</translation>
    </message>
    <message>
        <source>{was} was moved: it is {path} now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{was} wurde verschoben: jetzt {path}.</translation>
    </message>
</context>
<context>
    <name>ChecksPopup</name>
    <message>
        <source>Look for one</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Etwas suchen</translation>
    </message>
    <message>
        <source>Look for one…</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Shows what has these letters</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Zeigt, worin diese Buchstaben vorkommen</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>All shots of this picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Alle Aufnahmen dieses Bildes</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy file</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy files</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy prompts</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Prompts kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Duplicate into the form</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ins Formular kopieren</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ändern und neu erstellen</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Find the missing file…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Fehlende Datei suchen…</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>No longer rejected</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Nicht mehr abgelehnt</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Notes…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Notizen…</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ein Stern</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Reuse all settings</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Alle Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Reuse only the picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Nur das Bild übernehmen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Aus „{name}“ nehmen</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>Copied as JSON.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Als JSON kopiert.</translation>
    </message>
    <message>
        <source>File copied: it can be pasted into a folder or a program.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Datei kopiert: Sie lässt sich in einen Ordner oder ein Programm einfügen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Notizen zu {clips}</translation>
    </message>
    <message>
        <source>Prompt copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Prompt kopiert.</translation>
    </message>
    <message>
        <source>Prompts copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Prompts kopiert.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Schlagwörter für {clips}</translation>
    </message>
    <message>
        <source>{clips} copied: they can be pasted as files.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>{clips} kopiert: Sie lassen sich als Dateien einfügen.</translation>
    </message>
</context>
<context>
    <name>ClipFacts</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>1 Clip</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Fitted, over a blurred copy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Über weicher Kopie</translation>
    </message>
    <message>
        <source>Fitted, with bars</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Mit Balken</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent as a link: {url}</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Als Link gesendet: {url}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Gedauert</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>moved off the middle</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>aus der Mitte verschoben</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>nach links gedreht</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>nach rechts gedreht</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>auf den Kopf gestellt</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{name} (fehlt)</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{size}, {fps} fps</translation>
    </message>
    <message>
        <source>{times} × closer</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{times} × näher</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Add to collection</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Wiederverwenden</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message numerus="yes">
        <source>%Ln clips added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip zu „{name}“ hinzugefügt.</numerusform>
            <numerusform>%Ln Clips zu „{name}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip ist wieder da.</numerusform>
            <numerusform>%Ln Clips sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip ist Favorit.</numerusform>
            <numerusform>%Ln Clips sind Favoriten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip ist kein Favorit mehr.</numerusform>
            <numerusform>%Ln Clips sind keine Favoriten mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip ist nicht mehr abgelehnt.</numerusform>
            <numerusform>%Ln Clips sind nicht mehr abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip gelöscht.</numerusform>
            <numerusform>%Ln Clips gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip abgelehnt.</numerusform>
            <numerusform>%Ln Clips abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip mit Schlagwort „{name}“ versehen.</numerusform>
            <numerusform>%Ln Clips mit Schlagwort „{name}“ versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip aus „{name}“ genommen.</numerusform>
            <numerusform>%Ln Clips aus „{name}“ genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln Clip.</numerusform>
            <numerusform>%Ln Clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Zu „{name}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Clip deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Clip gelöscht.</translation>
    </message>
    <message>
        <source>Clip is back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Der Clip ist wieder da.</translation>
    </message>
    <message>
        <source>Clip rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Clip abgelehnt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Nicht ablehnen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Favorit.</translation>
    </message>
    <message>
        <source>No favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Kein Favorit</translation>
    </message>
    <message>
        <source>No longer a favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Kein Favorit mehr.</translation>
    </message>
    <message>
        <source>No longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Nicht mehr abgelehnt.</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Notizen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln clips changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>Notizen von %Ln Clip geändert.</numerusform>
            <numerusform>Notizen von %Ln Clips geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Ein Clip.</translation>
    </message>
    <message>
        <source>Put into “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>In „{collection}“ legen</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Mit {stars} bewerten</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Schlagwort „{name}“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{name}” taken from %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>Schlagwort „{name}“ von %Ln Clip entfernt.</numerusform>
            <numerusform>Schlagwort „{name}“ von %Ln Clips entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>Tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Schlagwort „{name}“ vergeben.</translation>
    </message>
    <message>
        <source>Take out of “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Aus „{collection}“ nehmen</translation>
    </message>
    <message>
        <source>Take tag “{tag}” away</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
        <source>Taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Aus „{name}“ genommen.</translation>
    </message>
    <message>
        <source>no stars</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Keine Sterne</translation>
    </message>
    <message numerus="yes">
        <source>{done} (%Ln clips)</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>
            <numerusform>{done} (%Ln Clip)</numerusform>
            <numerusform>{done} (%Ln Clips)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>{stars} für %Ln Clip.</numerusform>
            <numerusform>{stars} für %Ln Clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stars} for one clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>{stars} für einen Clip.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Another colour…</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Farbe der Balken</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Pick from the picture</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Aus dem Bild wählen</translation>
    </message>
    <message>
        <source>The colour of the bars, and below what is transparent</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Die Farbe der Balken, auch unter durchsichtigen Stellen</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Weiß</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Cost</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>As sent</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Drag the line, or press Ctrl and an arrow key, to compare. Drag the picture, or press an arrow key, to look around in it</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Zum Vergleichen die Linie ziehen oder Strg und eine Pfeiltaste drücken. Zum Umsehen das Bild ziehen oder eine Pfeiltaste drücken</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>What is missing</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is missing before this shot can be made</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>Was noch fehlt, bevor diese Aufnahme erstellt werden kann</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Das Bild wird vorbereitet…</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No RunComfy account is connected yet: the shot will wait for one.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Noch ist kein RunComfy-Konto verbunden: Die Aufnahme wird darauf warten.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The model that makes the clip</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Das Modell, das den Clip erstellt</translation>
    </message>
    <message>
        <source>{key} makes this shot.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>{key} erstellt diese Aufnahme.</translation>
    </message>
</context>
<context>
    <name>CountQuestion</name>
    <message>
        <source>Above {shots} you are asked first; Settings changes that.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Bei mehr als {shots} werden Sie erst gefragt; in den Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>Make {shots}</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{shots} erstellen</translation>
    </message>
    <message>
        <source>Make {shots}?</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{shots} erstellen?</translation>
    </message>
    <message>
        <source>Many shots at once</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Viele Aufnahmen auf einmal</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>{what}, {price}.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{what}, {price}.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A day of your own</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Ein bestimmter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <extracomment>words/days.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/days.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>words/days.py</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>words/days.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Show</source>
        <extracomment>ui/desktop_news.py</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/details_dialog.py</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Alles, was möglich ist</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Select a clip to see what was sent, what it cost, and to give it stars and tags.</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Wählen Sie einen Clip: Sie sehen, was gesendet wurde und was es gekostet hat, und können Sterne und Schlagwörter vergeben.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>DetailsWindow</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_window.py</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>ui/welcome/dots.py</extracomment>
        <translation>Seite {page} von {count}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a still here, or paste one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Standbild hierher ziehen oder einfügen</translation>
    </message>
    <message>
        <source>Drop or paste a picture, or press Enter to choose one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Ein Bild hierher ziehen oder einfügen, oder mit Enter eines auswählen</translation>
    </message>
    <message>
        <source>Frame it larger, and see what is sent at 100 %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Den Bildausschnitt größer einstellen und bei 100 % sehen, was gesendet wird</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Start with the picture that comes with Stillwake</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Mit dem Bild beginnen, das Stillwake mitbringt</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Das Bild herausnehmen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>getting the picture ready…</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>das Bild wird vorbereitet…</translation>
    </message>
    <message>
        <source>getting the picture ready… {percent} %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>das Bild wird vorbereitet… {percent} %</translation>
    </message>
    <message>
        <source>link, sent as it is</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Link, wird so gesendet</translation>
    </message>
    <message>
        <source>{pixels} will be sent · {size}</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>{pixels} werden gesendet · {size}</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Cancelled shots, and failed ones that were dismissed. Their settings are all kept.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Abgebrochene Aufnahmen und gescheiterte, die ausgeblendet wurden. Alle ihre Einstellungen sind noch da.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Frühere Aufnahmen</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Ändern und neu erstellen</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Neu erstellen…</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Bild, Prompt und Einstellungen dieser Aufnahme wieder ins Formular holen</translation>
    </message>
    <message>
        <source>The very same once more; its price is asked about first</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Genau dieselbe noch einmal; vorher werden Sie mit dem Preis gefragt</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Frühere Aufnahmen</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel editing this shot</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Das Ändern dieser Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>Editing “{prompt}”</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Wird geändert: „{prompt}“</translation>
    </message>
    <message>
        <source>Leave the shot as it was, in its place</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Die Aufnahme so lassen, wie sie war, an ihrem Platz</translation>
    </message>
    <message>
        <source>This shot is out of the line until it is saved, and takes its place again then.</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Diese Aufnahme ist aus der Warteschlange, bis sie gespeichert wird, und nimmt dann ihren Platz wieder ein.</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Choose Practice, which costs nothing, and put in the sample if there is no still yet</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>„Üben“ wählen, was nichts kostet, und das Beispielbild einsetzen, falls noch kein Standbild da ist</translation>
    </message>
    <message>
        <source>No clip matches these filters. Clear them to see all of them.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Kein Clip passt zu diesen Filtern. Ohne sie sehen Sie alle.</translation>
    </message>
    <message>
        <source>Nothing here has “{words}”.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Nichts hier enthält „{words}“.</translation>
    </message>
    <message>
        <source>Practice is chosen: nothing is charged. Press Make, and the clip appears here.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>„Üben“ ist gewählt: Es wird nichts abgebucht. Drücken Sie „Erstellen“, und der Clip erscheint hier.</translation>
    </message>
    <message>
        <source>Try it free</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Kostenlos probieren</translation>
    </message>
    <message>
        <source>Your clips appear here, newest first. Choose a still, write a line and press Make.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Ihre Clips erscheinen hier, die neuesten zuerst. Wählen Sie ein Standbild, schreiben Sie eine Zeile und drücken Sie „Erstellen“.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A hotel or company network may want you to sign in first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ein Hotel- oder Firmennetz verlangt vielleicht erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>A later version of Stillwake has used this data, so this one leaves it alone.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Eine neuere Version von Stillwake hat diese Daten verwendet, darum lässt diese sie in Ruhe.</translation>
    </message>
    <message>
        <source>A safe connection to RunComfy could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Es kam keine sichere Verbindung zu RunComfy zustande.</translation>
    </message>
    <message>
        <source>All its settings are kept: edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Alle Einstellungen sind noch da: Ändern Sie die Aufnahme und erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Another program is holding Stillwake&apos;s list of your shots.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ein anderes Programm hält die Liste Ihrer Aufnahmen fest.</translation>
    </message>
    <message>
        <source>Another program may be able to open it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ein anderes Programm kann sie vielleicht öffnen.</translation>
    </message>
    <message>
        <source>Check its request ID in Details, and look at your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Prüfen Sie die Anfrage-ID in den Details und sehen Sie in Ihren RunComfy-Generierungen nach.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Prüfen Sie, ob Sie das Recht haben, sie zu öffnen, und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and any program that inspects its connections.</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>Prüfen Sie die Uhr dieses Computers und Programme, die seine Verbindungen überwachen.</translation>
    </message>
    <message>
        <source>Choose a picture in it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>Choose another model and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Wählen Sie ein anderes Modell und erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Close it, and Stillwake goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Schließen Sie es, dann macht Stillwake von selbst weiter.</translation>
    </message>
    <message>
        <source>Connect its drive again, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Schließen Sie das Laufwerk wieder an, dann geht das Abholen von selbst weiter.</translation>
    </message>
    <message>
        <source>Connect its drive again, or choose another folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Schließen Sie das Laufwerk wieder an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Connect one, or use Practice.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Verbinden Sie eines oder nehmen Sie „Üben“.</translation>
    </message>
    <message>
        <source>Connect the account again, and it goes on.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Verbinden Sie das Konto wieder, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Connect the account again, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Verbinden Sie das Konto wieder und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>Connect the account it was sent from, then look again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Verbinden Sie das Konto, von dem sie gesendet wurde, und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>Copy it again from your RunComfy profile, whole and without spaces.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Kopieren Sie es noch einmal aus Ihrem RunComfy-Profil, ganz und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Kopieren oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Details says more: please send it to us.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Unter „Details“ steht mehr: Bitte senden Sie es uns.</translation>
    </message>
    <message>
        <source>Edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ändern Sie sie und erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Fetching goes on by itself; nothing is paid twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Das Abholen geht von selbst weiter; nichts wird zweimal bezahlt.</translation>
    </message>
    <message>
        <source>It goes out by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Sie wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Er muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>It waits until you say that it may be fetched from there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Er wartet, bis Sie sagen, dass er von dort abgeholt werden darf.</translation>
    </message>
    <message>
        <source>Look again for a fresh one, which is free, or fetch the clip from your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Sehen Sie erneut nach, dann gibt es kostenlos einen frischen, oder holen Sie den Clip aus Ihren RunComfy-Generierungen.</translation>
    </message>
    <message>
        <source>Look again in a while; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Sehen Sie später noch einmal nach; das Nachsehen ist kostenlos.</translation>
    </message>
    <message>
        <source>Look again to fetch it afresh; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Sehen Sie erneut nach, dann wird er frisch abgeholt; das Nachsehen ist kostenlos.</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations before you send it again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Sehen Sie in Ihren RunComfy-Generierungen nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations: the clip is there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Sehen Sie in Ihren RunComfy-Generierungen nach: Der Clip ist dort.</translation>
    </message>
    <message>
        <source>Look at your connection, then try again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at your connection.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Prüfen Sie Ihre Verbindung.</translation>
    </message>
    <message>
        <source>Make some room, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Schaffen Sie etwas Platz, dann geht das Abholen von selbst weiter.</translation>
    </message>
    <message>
        <source>Make some room: what waits for it goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Schaffen Sie etwas Platz: Was darauf wartet, geht von selbst weiter.</translation>
    </message>
    <message>
        <source>No RunComfy account is connected, so nothing can be sent to it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Es ist kein RunComfy-Konto verbunden, darum kann nichts dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>No safe connection to RunComfy came about, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Es kam keine sichere Verbindung zu RunComfy zustande, darum wurde Ihr Bild nicht gesendet und nichts abgebucht.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF always work.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>PNG, JPEG, WebP und AVIF gehen immer.</translation>
    </message>
    <message>
        <source>Practice could not start on this computer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>„Üben“ konnte auf diesem Computer nicht starten.</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little before this shot is sent.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy bittet uns, noch etwas zu warten, bevor diese Aufnahme gesendet wird.</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy bittet uns, etwas zu warten.</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t say just now how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy kann gerade nicht sagen, wie es um diese Aufnahme steht. Sie wurde angenommen und bleibt erhalten.</translation>
    </message>
    <message>
        <source>RunComfy could not finish this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy konnte diese Aufnahme nicht fertigstellen</translation>
    </message>
    <message>
        <source>RunComfy did not accept these settings, so the shot was not made</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy hat diese Einstellungen nicht angenommen, darum wurde die Aufnahme nicht erstellt</translation>
    </message>
    <message>
        <source>RunComfy did not answer in time.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this shot, or no longer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy kennt diese Aufnahme nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this token, or its account is not active.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy kennt dieses Token nicht, oder das Konto dazu ist nicht aktiv.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t offer this model to your account, so the shot was not made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy bietet Ihrem Konto dieses Modell nicht an, darum wurde die Aufnahme nicht erstellt.</translation>
    </message>
    <message>
        <source>RunComfy fetches pictures only that way.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy holt Bilder nur auf diesem Weg ab.</translation>
    </message>
    <message>
        <source>RunComfy gave no clear answer, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy gab keine klare Antwort, darum ließ sich das Token nicht prüfen. Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>RunComfy has trouble of its own just now.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy hat gerade selbst Schwierigkeiten.</translation>
    </message>
    <message>
        <source>RunComfy refused the account&apos;s token, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy hat das Token des Kontos abgelehnt, darum werden neue Aufnahmen zurückgehalten.</translation>
    </message>
    <message>
        <source>RunComfy said no to this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy hat diese Aufnahme abgelehnt</translation>
    </message>
    <message>
        <source>RunComfy says this shot is finished, but gives no clip for it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy sagt, diese Aufnahme sei fertig, liefert aber keinen Clip dazu.</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Speichern Sie eine kleinere Kopie und nehmen Sie diese.</translation>
    </message>
    <message>
        <source>Save it again with maximised compatibility, or export a PNG.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Speichern Sie es noch einmal mit maximaler Kompatibilität oder exportieren Sie ein PNG.</translation>
    </message>
    <message>
        <source>Something answered, but not the way RunComfy does.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Etwas hat geantwortet, aber nicht so, wie RunComfy es tut.</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. What was sent stays written down.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>In Stillwake selbst ging etwas schief. Was gesendet wurde, bleibt aufgeschrieben.</translation>
    </message>
    <message>
        <source>Start Stillwake again: it mends the list first, and sends nothing before that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Starten Sie Stillwake neu: Es bringt zuerst die Liste in Ordnung und sendet vorher nichts.</translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Stillwake is already running with this data.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwake läuft schon mit diesen Daten.</translation>
    </message>
    <message>
        <source>Stillwake&apos;s list of your shots is damaged. Your clips are not: they lie in their folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Die Liste Ihrer Aufnahmen in Stillwake ist beschädigt. Ihre Clips sind es nicht: Sie liegen in ihrem Ordner.</translation>
    </message>
    <message>
        <source>The clip is finished, but it can&apos;t be fetched just now.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Der Clip ist fertig, kann aber gerade nicht abgeholt werden.</translation>
    </message>
    <message>
        <source>The clip is finished, but {folder} can&apos;t be written to.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Der Clip ist fertig, aber {folder} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The clip is finished.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Der Clip ist fertig.</translation>
    </message>
    <message>
        <source>The clip itself is not touched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Clip selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>The clip that arrived is damaged or not whole.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der angekommene Clip ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>The connection broke before the whole shot was sent: it was not accepted and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Die Verbindung brach ab, bevor die ganze Aufnahme gesendet war: Sie wurde nicht angenommen und nichts abgebucht.</translation>
    </message>
    <message>
        <source>The connection to RunComfy broke.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Die Verbindung zu RunComfy ist abgebrochen.</translation>
    </message>
    <message>
        <source>The film could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Film konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The finished clip is on {host}, which isn&apos;t RunComfy&apos;s, so it was not fetched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der fertige Clip liegt auf {host}, das nicht zu RunComfy gehört, darum wurde er nicht abgeholt.</translation>
    </message>
    <message>
        <source>The folder for your clips can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Ordner für Ihre Clips lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The link has a user name in it, and that would be sent along.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Link enthält einen Benutzernamen, und der würde mitgesendet.</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Link muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The link to the finished clip has run out.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Link zum fertigen Clip ist abgelaufen.</translation>
    </message>
    <message>
        <source>The link to the finished clip isn&apos;t a safe one, so it was not followed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Link zum fertigen Clip ist nicht sicher, darum wurde ihm nicht gefolgt.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The shot was sent, but no clear answer came back. It may have been accepted.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Die Aufnahme wurde gesendet, aber es kam keine klare Antwort. Möglicherweise wurde sie angenommen.</translation>
    </message>
    <message>
        <source>The small file beside a clip that says how it was made can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Die kleine Datei neben einem Clip, in der steht, wie er entstand, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Kein Platz mehr: {folder} ist voll.</translation>
    </message>
    <message>
        <source>There is not enough balance on your RunComfy account, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ihr RunComfy-Konto hat nicht genug Guthaben, darum werden neue Aufnahmen zurückgehalten.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {size} more is needed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Zu wenig Platz: {folder} braucht {size} mehr.</translation>
    </message>
    <message>
        <source>This address is not safe to send a token to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Es ist nicht sicher, an diese Adresse ein Token zu senden.</translation>
    </message>
    <message>
        <source>This clip can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Dieser Clip ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>This is not a link to a picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Das ist kein Link zu einem Bild.</translation>
    </message>
    <message>
        <source>This shot belongs to another RunComfy account than the one connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Diese Aufnahme gehört zu einem anderen RunComfy-Konto als dem verbundenen.</translation>
    </message>
    <message>
        <source>This shot was accepted, but its account can&apos;t be used just now, so we can&apos;t ask for it.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Diese Aufnahme wurde angenommen, aber ihr Konto lässt sich gerade nicht verwenden, darum können wir nicht nach ihr fragen.</translation>
    </message>
    <message>
        <source>This system has no safe place for secrets, so the token is kept until you close Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Dieses System hat keinen sicheren Ort für Geheimes, darum bleibt das Token nur, bis Sie Stillwake schließen.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>Top it up at RunComfy, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Laden Sie es bei RunComfy auf und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Use a link that needs no sign-in.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Nehmen Sie einen Link, der keine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Nehmen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Nehmen Sie dessen Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>We can&apos;t reach RunComfy to ask how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Wir erreichen RunComfy nicht, um nach dieser Aufnahme zu fragen. Sie wurde angenommen und bleibt erhalten.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy war nicht zu erreichen, darum ließ sich das Token nicht prüfen. Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy war nicht zu erreichen, darum wurde Ihr Bild nicht gesendet und nichts abgebucht.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>We&apos;ll ask again by ourselves; nothing is sent twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Wir fragen von selbst wieder; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>We&apos;ll try again by ourselves.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Wir versuchen es von selbst wieder.</translation>
    </message>
    <message>
        <source>Your system&apos;s keyring is locked or said no.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Der Schlüsselbund Ihres Systems ist gesperrt oder hat abgelehnt.</translation>
    </message>
    <message>
        <source>the folder for your clips</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>der Ordner für Ihre Clips</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{folder} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be made small enough for RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} lässt sich nicht klein genug für RunComfy machen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} ends in the middle: part of the picture is missing.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} endet mittendrin: Ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>{name} holds layers, but not the picture they make.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} enthält Ebenen, aber nicht das Bild, das sie ergeben.</translation>
    </message>
    <message>
        <source>{name} holds no settings of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} enthält keine Einstellungen von Stillwake.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ist eine leere Datei.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} is not a picture we can read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ist kein Bild, das wir lesen können.</translation>
    </message>
    <message>
        <source>{name} is too large to open: {width} × {height} pixels.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ist zu groß zum Öffnen: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} wurde von einer neueren Version von Stillwake geschrieben.</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>Estimated price</source>
        <extracomment>ui/compose/estimate_line.py</extracomment>
        <translation>Voraussichtlicher Preis</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>etwa {price}</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>from {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>ab {price}</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>nothing is charged</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>es wird nichts abgebucht</translation>
    </message>
    <message>
        <source>price of {day}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>Preis vom {day}</translation>
    </message>
    <message>
        <source>price unknown just now</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>Preis gerade unbekannt</translation>
    </message>
    <message>
        <source>same settings, last time</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>gleiche Einstellungen, letztes Mal</translation>
    </message>
    <message>
        <source>the live price applies</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>es gilt der aktuelle Preis</translation>
    </message>
    <message>
        <source>{price} a second, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price} pro Sekunde, aktuell</translation>
    </message>
    <message>
        <source>{price} a shot, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price} pro Aufnahme, aktuell</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Ordner für die Kopien auswählen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Zum Beispiel: {name}</translation>
    </message>
    <message>
        <source>How many are copied</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Wie viele kopiert sind</translation>
    </message>
    <message>
        <source>How the files are called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Wie die Dateien heißen</translation>
    </message>
    <message>
        <source>Put this into the name</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Das in den Namen einsetzen</translation>
    </message>
    <message>
        <source>Stop: what is copied stays</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Anhalten: Was kopiert ist, bleibt</translation>
    </message>
    <message>
        <source>The clips are copied to this folder; nothing in it is overwritten</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Die Clips werden in diesen Ordner kopiert; nichts darin wird überschrieben</translation>
    </message>
    <message>
        <source>To this folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>In diesen Ordner</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each clip</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Wörter in Klammern werden für jeden Clip ausgefüllt</translation>
    </message>
    <message>
        <source>{word} stands for nothing, so it stays as it is.</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>{word} steht für nichts und bleibt darum so.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: {name}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Add films to the library</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Filme zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Wo ist „{name}“ jetzt?</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln clips could not go to the bin and are in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln Clip konnte nicht in den Papierkorb und ist wieder in der Bibliothek.</numerusform>
            <numerusform>%Ln Clips konnten nicht in den Papierkorb und sind wieder in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have gone to your system&apos;s bin, so undo can&apos;t bring them back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln Clip ist im Papierkorb Ihres Systems und lässt sich nicht mit „Rückgängig“ zurückholen.</numerusform>
            <numerusform>%Ln Clips sind im Papierkorb Ihres Systems und lassen sich nicht mit „Rückgängig“ zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips were copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln Clip wurde nach {folder} kopiert.</numerusform>
            <numerusform>%Ln Clips wurden nach {folder} kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln konnte nicht kopiert werden.</numerusform>
            <numerusform>%Ln konnten nicht kopiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read as films.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln war nicht als Film lesbar.</numerusform>
            <numerusform>%Ln waren nicht als Filme lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films are in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln Film ist jetzt in der Bibliothek.</numerusform>
            <numerusform>%Ln Filme sind jetzt in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, so they were not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln war schon da und wurde nicht noch einmal hinzugefügt.</numerusform>
            <numerusform>%Ln waren schon da und wurden nicht noch einmal hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip could not go to the bin and is in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Ein Clip konnte nicht in den Papierkorb und ist wieder in der Bibliothek.</translation>
    </message>
    <message>
        <source>A clip was copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Ein Clip wurde nach {folder} kopiert.</translation>
    </message>
    <message>
        <source>A film is in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Ein Film ist jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it, with nothing of that name in it.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Wählen Sie einen Ordner außerhalb davon, in dem nichts diesen Namen hat.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln clips</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln Clip exportieren</numerusform>
            <numerusform>%Ln Clips exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export clip</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Clip exportieren</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>If you moved it, “Find the missing file…” in its menu shows Stillwake where it is.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Falls Sie sie verschoben haben, zeigen Sie Stillwake mit „Fehlende Datei suchen…“ in ihrem Menü, wo sie ist.</translation>
    </message>
    <message>
        <source>Its content has to be the same, whatever it is called now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Der Inhalt muss derselbe sein, gleich wie sie jetzt heißt.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No film was added.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Es wurde kein Film hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Nichts davon kann auf jedem System der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>Nothing was deleted. You can delete it in your file manager.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Nichts wurde gelöscht. Sie können sie in Ihrem Dateimanager löschen.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Einer konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>One could not be read as a film: {name}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Einer war nicht als Film lesbar: {name}.</translation>
    </message>
    <message>
        <source>One was there already, so it was not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Einer war schon da und wurde nicht noch einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put it back from there, and it is in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Legen Sie ihn von dort zurück, dann ist er beim nächsten Start wieder in der Bibliothek.</translation>
    </message>
    <message>
        <source>Put them back from there, and they are in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Legen Sie sie von dort zurück, dann sind sie beim nächsten Start wieder in der Bibliothek.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>The clip has its file again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Der Clip hat seine Datei wieder.</translation>
    </message>
    <message>
        <source>The drive of {folder} has no bin, or it would not take the file.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>{folder}: Das Laufwerk hat keinen Papierkorb, oder er nahm die Datei nicht an.</translation>
    </message>
    <message>
        <source>The file of this clip is not where it was.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Die Datei dieses Clips ist nicht, wo sie war.</translation>
    </message>
    <message>
        <source>The film is copied and looked at.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Der Film wird kopiert und angesehen.</translation>
    </message>
    <message>
        <source>The library can&apos;t be moved to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Die Bibliothek lässt sich nicht hierher verschieben: {folder}.</translation>
    </message>
    <message>
        <source>This clip has gone to your system&apos;s bin, so undo can&apos;t bring it back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Dieser Clip ist im Papierkorb Ihres Systems und lässt sich nicht mit „Rückgängig“ zurückholen.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Use a few letters or digits.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Nehmen Sie ein paar Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>this folder</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>dieser Ordner</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln films</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>{done} von %Ln Film</numerusform>
            <numerusform>{done} von %Ln Filmen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is another film than this clip, so nothing was changed.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>„{name}“ ist ein anderer Film als dieser Clip, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>„{name}“ gibt es dort schon.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All other filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Alle anderen Filter</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose what the library shows</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Wählen, was die Bibliothek zeigt</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Sammlungen und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Hide missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Fehlende ausblenden</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Abgelehnte ausblenden</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Mehr · {count}</translation>
    </message>
    <message>
        <source>No tags yet. Choose clips and press T to give them some.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Noch keine Schlagwörter. Wählen Sie Clips und drücken Sie T, um welche zu vergeben.</translation>
    </message>
    <message>
        <source>Only missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Nur fehlende</translation>
    </message>
    <message>
        <source>Only rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Es gibt noch keine Clips.</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Ohne Ton</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>{hint}. Delete removes it</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{hint}. Entf entfernt ihn</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n Stern und mehr</numerusform>
            <numerusform>%n Sterne und mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Files found</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nicht abgelehnt</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Ein Stern</translation>
    </message>
    <message>
        <source>One star and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Ein Stern und mehr</translation>
    </message>
    <message>
        <source>Only clips made in these days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips, die in diesen Tagen erstellt wurden</translation>
    </message>
    <message>
        <source>Only clips of these models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips dieser Modelle</translation>
    </message>
    <message>
        <source>Only clips so many seconds long</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips, die so viele Sekunden lang sind</translation>
    </message>
    <message>
        <source>Only clips that have these tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips, die diese Schlagwörter haben</translation>
    </message>
    <message>
        <source>Only clips whose file can&apos;t be found, or all but those</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips, deren Datei nicht zu finden ist, oder alle außer diesen</translation>
    </message>
    <message>
        <source>Only clips with so many lines</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips mit so vielen Zeilen</translation>
    </message>
    <message>
        <source>Only clips with so many stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips mit so vielen Sternen</translation>
    </message>
    <message>
        <source>Only clips with sound, or without</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Clips mit Ton oder ohne</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Only shots made from one picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Aufnahmen aus einem Bild</translation>
    </message>
    <message>
        <source>Only this collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur diese Sammlung</translation>
    </message>
    <message>
        <source>Only videos, or only pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur Videos oder nur Bilder</translation>
    </message>
    <message>
        <source>Only what you have rejected, or all but that</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Nur was Sie abgelehnt haben, oder alles außer dem</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unrated</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Unbewertet</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Up to {most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Bis {most} s</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>words/filters.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>words/filters.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>days of two months, both in full</comment>
        <extracomment>words/filters.py</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>days of a month: the first is a number alone, as in 3–9 Nov</comment>
        <extracomment>words/filters.py</extracomment>
        <translation>{first}.–{last}</translation>
    </message>
    <message>
        <source>{least} s and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{least} s und mehr</translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>{least}–%n Stern</numerusform>
            <numerusform>{least}–%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{least}–{most} s</translation>
    </message>
    <message>
        <source>{length} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{length} s</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>This part is {pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>Dieser Teil hat {pixels} px: mehr, als {resolution} braucht</translation>
    </message>
    <message>
        <source>This part is {width} px wide; {resolution} would enlarge it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>Dieser Teil ist {width} px breit; {resolution} vergrößert ihn {times} ×</translation>
    </message>
    <message>
        <source>{kind} quality {quality}, {pixels}, {size}</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}, Qualität {quality}, {pixels}, {size}</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, as it was sent before</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}, {pixels}, {size}, wie es schon gesendet wurde</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, no loss</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}, {pixels}, {size}, verlustfrei</translation>
    </message>
    <message>
        <source>{pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{pixels} px: mehr, als {resolution} braucht</translation>
    </message>
    <message>
        <source>{width} px wide: {resolution} enlarges it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{width} px breit: {resolution} vergrößert es {times} ×</translation>
    </message>
</context>
<context>
    <name>FramingBoard</name>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/board.py</extracomment>
        <translation>Bildausschnitt</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As sent, 100 %</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Wie gesendet, 100 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Click the colour you want, or go there with the arrow keys and press Enter</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Klicken Sie auf die gewünschte Farbe, oder gehen Sie mit den Pfeiltasten hin und drücken Sie Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Das Bild wird vorbereitet…</translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Diesen Bildausschnitt behalten</translation>
    </message>
    <message>
        <source>Leave the frame as it was</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Den Bildausschnitt lassen, wie er war</translation>
    </message>
    <message>
        <source>The frame, or what is sent next to what it was made from</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Der Bildausschnitt, oder was gesendet wird neben dem, woraus es entstand</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>FramingTools</name>
    <message>
        <source>As it was before you framed it</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Wie vor dem Wählen des Bildausschnitts</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill cuts the edges off, Fit adds bars, Blur lays the picture over a blurred copy of itself</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>„Füllen“ schneidet die Ränder ab, „Balken“ fügt Balken hinzu, „Weich“ legt das Bild über eine weichgezeichnete Kopie seiner selbst</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Rechts drehen</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>Jeder Clip, den Sie erstellt haben</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <extracomment>ui/library/grid_painting.py</extracomment>
        <translation>Ohne Bild</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>Seiten des Handbuchs</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Drag the picture, or press the arrow keys (with Shift: one pixel at a time). Wheel, pinch, {nearer} and {farther}: nearer and farther. {whole} or a double click: all of it again. {turn} turns, {mirror} mirrors, {undo} undoes</source>
        <extracomment>ui/compose/framing/hand.py</extracomment>
        <translation>Das Bild ziehen oder die Pfeiltasten drücken (mit Umschalt: ein Pixel auf einmal). Mausrad, Zwei-Finger-Geste, {nearer} und {farther}: näher und weiter weg. {whole} oder Doppelklick: wieder das ganze. {turn} dreht, {mirror} spiegelt, {undo} nimmt zurück</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Über Stillwake</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Nach Updates suchen…</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>Welcome pages</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Willkommensseiten</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Adding to the library</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>How many films are there</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Wie viele Filme schon da sind</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What is in the library by now stays</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Was schon in der Bibliothek ist, bleibt</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>A file for another computer. Your account, folders and the hosts you trust are not in it.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Eine Datei für einen anderen Computer. Ihr Konto, Ihre Ordner und die Server, denen Sie vertrauen, sind nicht darin.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <source>All settings but your account, your library, what you saved and the hosts you trust.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Alle Einstellungen außer Konto, Bibliothek, Gespeichertem und den Servern, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Wie beim ersten Start</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export the settings to a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Die Einstellungen in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>From such a file. Saved prompts and searches are added to yours.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Aus einer solchen Datei. Gespeicherte Prompts und Suchen kommen zu Ihren hinzu.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import settings from a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Einstellungen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Keep and reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Sichern und zurücksetzen</translation>
    </message>
    <message>
        <source>Put all settings back to how they were at first?</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Alle Einstellungen wieder so wie am Anfang?</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Stillwake settings.json</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Stillwake-Einstellungen.json</translation>
    </message>
    <message>
        <source>Take them along</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The settings are in {name}.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Die Einstellungen sind in {name}.</translation>
    </message>
    <message>
        <source>The settings of {name} are taken over.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Die Einstellungen aus {name} sind übernommen.</translation>
    </message>
    <message>
        <source>Your account, your library, what you saved and the hosts you trust stay as they are.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Ihr Konto, Ihre Bibliothek, Gespeichertes und die Server, denen Sie vertrauen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>export save backup copy file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>exportieren speichern sichern kopie datei einstellungen</translation>
    </message>
    <message>
        <source>import load restore file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>importieren laden wiederherstellen datei einstellungen</translation>
    </message>
    <message>
        <source>reset default restore original all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>zurücksetzen standard wiederherstellen original alle einstellungen</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>The usual keys again</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Wieder die üblichen Tasten</translation>
    </message>
    <message>
        <source>{key} always means “{command}”.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} bedeutet immer „{command}“.</translation>
    </message>
    <message>
        <source>{key} is “{command}” already.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} ist schon „{command}“.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the system says</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Words, numbers and days. Nothing that is under way stops for it.</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Wörter, Zahlen und Tage. Nichts, was gerade läuft, hält dafür an.</translation>
    </message>
</context>
<context>
    <name>LengthPopup</name>
    <message>
        <source> s</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>In seconds; 0 is no bound</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>In Sekunden; 0 heißt keine Grenze</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Choose another folder for the clips</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Einen anderen Ordner für die Clips wählen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Ihre Clips liegen in</translation>
    </message>
    <message>
        <source>Every clip is an ordinary file in this folder, with a small file beside it that tells how it was made. Any program can open them.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Jeder Clip ist eine gewöhnliche Datei in diesem Ordner, mit einer kleinen Datei daneben, in der steht, wie er entstand. Jedes Programm kann sie öffnen.</translation>
    </message>
    <message>
        <source>Keep the clips in another folder, on any drive</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Die Clips in einem anderen Ordner aufbewahren, auf einem beliebigen Laufwerk</translation>
    </message>
    <message>
        <source>Looking how much room there is…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Es wird nachgesehen, wie viel Platz da ist…</translation>
    </message>
    <message>
        <source>The stills are kept there as they were sent. You can move it all later, in the settings.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Die Standbilder werden dort so aufbewahrt, wie sie gesendet wurden. Sie können später alles verschieben, in den Einstellungen.</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Dieser Ordner wurde beim Start von Stillwake angegeben und lässt sich hier nicht ändern</translation>
    </message>
    <message>
        <source>Your clips are yours</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Ihre Clips gehören Ihnen</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ihre Clips liegen in</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Die Bibliothek in einem anderen Ordner aufbewahren</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Look at the room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Den Platz auf dem Laufwerk ansehen</translation>
    </message>
    <message>
        <source>Look…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Die Bibliothek in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder of your clips</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Den Ordner Ihrer Clips öffnen</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Platz auf dem Laufwerk</translation>
    </message>
    <message>
        <source>The folder is yours: every clip lies there as it came, with a small file about how it was made.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Der Ordner gehört Ihnen: Jeder Clip liegt dort, wie er kam, mit einer kleinen Datei darüber, wie er entstand.</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Dieser Ordner wurde beim Start von Stillwake angegeben und lässt sich hier nicht ändern</translation>
    </message>
    <message>
        <source>What takes it up, and what could go</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Was ihn belegt und was weg könnte</translation>
    </message>
    <message>
        <source>What takes it up, and what could go.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Was ihn belegt und was weg könnte.</translation>
    </message>
    <message>
        <source>folder move place directory disk files videos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>ordner verschieben ort verzeichnis festplatte laufwerk dateien videos</translation>
    </message>
    <message>
        <source>space size clean free</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>platz speicher größe aufräumen frei</translation>
    </message>
</context>
<context>
    <name>LibrarySwitchboard</name>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Prompt and settings are in the form. The picture there is kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Prompt und Einstellungen sind im Formular. Das Bild dort bleibt.</translation>
    </message>
    <message>
        <source>The picture is in the form. The prompt and the settings there are kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Das Bild ist im Formular. Prompt und Einstellungen dort bleiben.</translation>
    </message>
    <message>
        <source>This shot is back in the form. Press Make to make it once more.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Diese Aufnahme ist wieder im Formular. „Erstellen“ macht sie noch einmal.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <source>Enter finds the next place</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Enter findet die nächste Stelle</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Alles, woraus Stillwake besteht, mit den Lizenzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Die Lizenzen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>“{words}” does not occur.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>„{words}“ kommt nicht vor.</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Fetching a preview…</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Eine Vorschau wird geholt…</translation>
    </message>
    <message>
        <source>Frame it here</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Ausschnitt wählen</translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Keine Vorschau: {why}</translation>
    </message>
    <message>
        <source>The picture behind the link</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Das Bild hinter dem Link</translation>
    </message>
    <message>
        <source>The picture is {pixels}, not {ratio}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Das Bild hat {pixels}, nicht {ratio}.</translation>
    </message>
    <message>
        <source>The picture is {pixels}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Das Bild hat {pixels}.</translation>
    </message>
    <message>
        <source>Use the picture itself in place of its link, cut to the frame as you like it</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Das Bild selbst statt seines Links verwenden, auf den Bildausschnitt, den Sie möchten</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Jeder Clip, den Sie erstellt haben</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stillwake</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Stillwake</translation>
    </message>
</context>
<context>
    <name>MakeButton</name>
    <message>
        <source>Make</source>
        <extracomment>ui/compose/make_button.py</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make this shot</source>
        <extracomment>ui/compose/make_button.py</extracomment>
        <translation>Diese Aufnahme erstellen</translation>
    </message>
</context>
<context>
    <name>MakeGuard</name>
    <message>
        <source>Make it again</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Noch einmal erstellen</translation>
    </message>
    <message>
        <source>Making it again is a second shot, with its own price.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Noch einmal erstellen heißt: eine zweite Aufnahme mit eigenem Preis.</translation>
    </message>
    <message>
        <source>Once is enough</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Einmal reicht</translation>
    </message>
    <message>
        <source>The same shot again?</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Dieselbe Aufnahme noch einmal?</translation>
    </message>
    <message>
        <source>You made this very shot a moment ago.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Genau diese Aufnahme haben Sie gerade erst erstellt.</translation>
    </message>
</context>
<context>
    <name>MakingSection</name>
    <message>
        <source>Ask first above so many shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Erst fragen bei mehr Aufnahmen als</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Wie viele Aufnahmen gleichzeitig beim Dienst sind.</translation>
    </message>
    <message>
        <source>Making shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Aufnahmen erstellen</translation>
    </message>
    <message>
        <source>More shots at once than this are made only after a question.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Mehr Aufnahmen auf einmal werden nur nach einer Frage erstellt.</translation>
    </message>
    <message>
        <source>Send kept shots without asking</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Hier gebliebene ohne Frage senden</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Gleichzeitig gesendet</translation>
    </message>
    <message>
        <source>Shots made while offline go out, and are charged, once you are back.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Aufnahmen aus der Zeit ohne Netz werden gesendet und abgebucht, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>batch many confirm cost money</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>stapel viele bestätigen kosten geld</translation>
    </message>
    <message>
        <source>offline online network automatic</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>offline online netzwerk automatisch</translation>
    </message>
    <message>
        <source>parallel number queue speed</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>parallel gleichzeitig anzahl warteschlange tempo</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Aspect Ratio (W:H)</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Format (B:H)</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Frames Per Second</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Frames per second of the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Bilder pro Sekunde im erzeugten Video.</translation>
    </message>
    <message>
        <source>Generate Audio</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Ton erzeugen</translation>
    </message>
    <message>
        <source>Image URL</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Bild-URL</translation>
    </message>
    <message>
        <source>Longer than 10 s works at 1080p and 25 fps.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Mehr als 10 s geht mit 1080p und 25 fps.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Supports PNG, JPEG, WebP, AVIF formats.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Möglich sind die Formate PNG, JPEG, WebP und AVIF.</translation>
    </message>
    <message>
        <source>The aspect ratio of the generated video. Only 16:9 is supported.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Das Seitenverhältnis des erzeugten Videos. Möglich ist nur 16:9.</translation>
    </message>
    <message>
        <source>The duration of the generated video in seconds. The fast model supports 6–20 seconds. Durations longer than 10 seconds (12, 14, 16, 18, 20) are only supported with 25 FPS and 1080p resolution.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Die Länge des erzeugten Videos in Sekunden. Das schnelle Modell kann 6–20 Sekunden. Mehr als 10 Sekunden (12, 14, 16, 18, 20) geht nur mit 25 FPS und der Auflösung 1080p.</translation>
    </message>
    <message>
        <source>The resolution of the generated video. Aspect ratio supported: 16:9 only. Default value: 1080p.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Die Auflösung des erzeugten Videos. Mögliches Seitenverhältnis: nur 16:9. Vorgabe: 1080p.</translation>
    </message>
    <message>
        <source>Whether to generate audio for the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Ob für das erzeugte Video auch Ton erzeugt wird.</translation>
    </message>
    <message>
        <source>fps</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>fps</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Ordner für die Bibliothek auswählen</translation>
    </message>
    <message>
        <source>Choose a folder, on any drive</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Einen Ordner wählen, auf einem beliebigen Laufwerk</translation>
    </message>
    <message>
        <source>Choose the folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Den Zielordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close and move</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Schließen und verschieben</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Leave the library where it is</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Die Bibliothek lassen, wo sie ist</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Bibliothek verschieben</translation>
    </message>
    <message>
        <source>Stillwake closes for a moment, moves everything, and opens again. Shots at the service go on there and are fetched afterwards. Should the power fail meanwhile, nothing is lost: the next start goes on.</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Stillwake schließt sich kurz, verschiebt alles und öffnet sich wieder. Aufnahmen beim Dienst gehen dort weiter und werden danach abgeholt. Falls inzwischen der Strom ausfällt, geht nichts verloren: Der nächste Start macht weiter.</translation>
    </message>
    <message>
        <source>The folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Der Zielordner</translation>
    </message>
    <message>
        <source>The folder it is in</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Der jetzige Ordner</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>Every file is copied, compared, and only then taken away.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Jede Datei wird kopiert, verglichen und erst dann entfernt.</translation>
    </message>
    <message>
        <source>Go on with the library where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Mit der Bibliothek am alten Ort weitermachen</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Wie viel kopiert ist</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Am alten Ort lassen</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Die Bibliothek wird verschoben</translation>
    </message>
    <message>
        <source>Open Stillwake</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Stillwake öffnen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The copies go, and Stillwake opens</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Die Kopien verschwinden, und Stillwake öffnet sich</translation>
    </message>
    <message>
        <source>The library is where it was, whole.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Die Bibliothek ist vollständig am alten Ort.</translation>
    </message>
    <message>
        <source>To {folder}</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Nach {folder}</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Return takes it, Escape leaves it</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>Enter übernimmt, Esc verwirft</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n shots are done</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n Aufnahme ist fertig</numerusform>
            <numerusform>%n Aufnahmen sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n Aufnahme konnte nicht erstellt werden</numerusform>
            <numerusform>%n Aufnahmen konnten nicht erstellt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n Frage wartet auf Ihre Antwort</numerusform>
            <numerusform>%n Dinge warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>A shot could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>Eine Aufnahme konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>A shot needs your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>Eine Aufnahme braucht Ihre Antwort</translation>
    </message>
    <message>
        <source>Your shot is done</source>
        <extracomment>words/news.py</extracomment>
        <translation>Ihre Aufnahme ist fertig</translation>
    </message>
    <message>
        <source>Your shots wait for you</source>
        <extracomment>words/news.py</extracomment>
        <translation>Ihre Aufnahmen warten auf Sie</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>Strg+Enter behält sie, Esc nimmt sie zurück.</translation>
    </message>
    <message>
        <source>These clips have different notes: what you write here replaces them all.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>Diese Clips haben verschiedene Notizen: Was Sie hier schreiben, ersetzt sie alle.</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Add a note…</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Strg+Enter behält sie, Esc nimmt sie zurück</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln clips from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln Clip aus der Bibliothek</numerusform>
            <numerusform>%Ln Clips aus der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent shots are lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln gesendete Aufnahme ist hier verloren: Sehen Sie in Ihren RunComfy-Generierungen nach.</numerusform>
            <numerusform>%Ln gesendete Aufnahmen sind hier verloren: Sehen Sie in Ihren RunComfy-Generierungen nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln Aufnahme ist wieder da</numerusform>
            <numerusform>%Ln Aufnahmen sind wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots may have been sent already: they wait for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln Aufnahme wurde vielleicht schon gesendet: Sie wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Aufnahmen wurden vielleicht schon gesendet: Sie warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip came back as {got}, though {asked} was asked for. It is kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Ein Clip kam mit {got} zurück, obwohl {asked} verlangt war. Er wurde behalten.</translation>
    </message>
    <message>
        <source>A report was kept, should you want to read it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Ein Bericht wurde aufgehoben, falls Sie ihn lesen möchten.</translation>
    </message>
    <message>
        <source>A shot could not be made. Its settings are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Eine Aufnahme konnte nicht erstellt werden. Ihre Einstellungen sind noch da.</translation>
    </message>
    <message>
        <source>A shot is done: it is in the library.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Eine Aufnahme ist fertig: Der Clip ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>A shot was sent, but its answer was lost. It may have been accepted.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Eine Aufnahme wurde gesendet, aber die Antwort ging verloren. Möglicherweise wurde sie angenommen.</translation>
    </message>
    <message>
        <source>Answer it in the queue; it is not sent again without you.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Antworten Sie in der Warteschlange; ohne Sie wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>One shot came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Eine Aufnahme ist wieder da</translation>
    </message>
    <message>
        <source>One shot may have been sent already: it waits in the queue for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Eine Aufnahme wurde vielleicht schon gesendet: Sie wartet in der Warteschlange auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>One shot that was sent is lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Eine gesendete Aufnahme ist hier verloren: Sehen Sie in Ihren RunComfy-Generierungen nach.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Jetzt senden?</translation>
    </message>
    <message>
        <source>Send them?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Jetzt senden?</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. Your shots and clips are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>In Stillwake selbst ging etwas schief. Ihre Aufnahmen und Clips sind noch da.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Etwas ging schief.</translation>
    </message>
    <message>
        <source>Stillwake ended unexpectedly last time. Nothing is lost, and all goes on.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Stillwake wurde letztes Mal unerwartet beendet. Nichts ist verloren, und alles geht weiter.</translation>
    </message>
    <message>
        <source>The library was not there to be looked through; that is done at the next start.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Die Bibliothek war nicht erreichbar und wurde nicht durchgesehen; das geschieht beim nächsten Start.</translation>
    </message>
    <message>
        <source>The shot could not be saved, so it was not added and nothing was sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Die Aufnahme konnte nicht gespeichert werden, darum wurde sie nicht hinzugefügt und nichts gesendet.</translation>
    </message>
    <message>
        <source>This shot is being sent already, so it stays as it is.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Diese Aufnahme wird schon gesendet, darum bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>We&apos;ll offer to send them when the network is back.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Wir bieten an, sie zu senden, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>You are back online.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Sie sind wieder online.</translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>Sie sind wieder online. %Ln Aufnahme ist hier geblieben, {price}.</numerusform>
            <numerusform>Sie sind wieder online. %Ln Aufnahmen sind hier geblieben, {price}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>Sie sind wieder online. %Ln Aufnahme ist hier geblieben.</numerusform>
            <numerusform>Sie sind wieder online. %Ln Aufnahmen sind hier geblieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Sie sind wieder online. Eine Aufnahme ist hier geblieben, {price}.</translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Sie sind wieder online. Eine Aufnahme ist hier geblieben.</translation>
    </message>
    <message>
        <source>You are offline, so new shots are kept here and nothing is sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Sie sind offline, darum bleiben neue Aufnahmen hier, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>You can go on working; the report says what happened.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Sie können weiterarbeiten; im Bericht steht, was geschehen ist.</translation>
    </message>
    <message>
        <source>Your list of shots was damaged. The damaged file is kept as “{name}”.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Die Liste Ihrer Aufnahmen war beschädigt. Die beschädigte Datei ist noch da: „{name}“.</translation>
    </message>
    <message>
        <source>Your list of shots was not there, so it was made new.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Die Liste Ihrer Aufnahmen war nicht da, darum wurde sie neu angelegt.</translation>
    </message>
    <message>
        <source>Your shots are kept here until an account is connected.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Ihre Aufnahmen bleiben hier, bis ein Konto verbunden ist.</translation>
    </message>
    <message>
        <source>Your shots are kept here: not enough balance.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Ihre Aufnahmen bleiben hier: zu wenig Guthaben.</translation>
    </message>
    <message>
        <source>Your shots are kept here: their pictures can&apos;t travel.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Ihre Aufnahmen bleiben hier: Ihre Bilder können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>words/notices.py</extracomment>
        <translation>einem anderen Computer</translation>
    </message>
    <message>
        <source>one clip from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>ein Clip aus der Bibliothek</translation>
    </message>
    <message>
        <source>with the copy of {day}</source>
        <extracomment>words/mended.py</extracomment>
        <translation>mit der Kopie vom {day}</translation>
    </message>
    <message>
        <source>{what}.</source>
        <comment>a sentence made of a list</comment>
        <extracomment>words/mended.py</extracomment>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>“Edit and make again” makes another one of it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>„Ändern und neu erstellen“ macht daraus noch eine.</translation>
    </message>
</context>
<context>
    <name>NotificationArea</name>
    <message>
        <source>Account…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Von dort abholen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Its settings are kept: you can change it and make it again.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Ihre Einstellungen sind noch da: Sie können sie ändern und neu erstellen.</translation>
    </message>
    <message>
        <source>Keep the computer awake while sending or fetching</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Computer beim Senden und Abholen wach halten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only that long. The screen may go dark.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Nur so lange. Der Bildschirm darf dunkel werden.</translation>
    </message>
    <message>
        <source>Only while Stillwake isn&apos;t in front. A click brings up the clip.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Nur wenn Stillwake nicht im Vordergrund ist. Ein Klick holt den Clip nach vorn.</translation>
    </message>
    <message>
        <source>Say when a shot could not be made</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Melden, wenn eine Aufnahme nicht gelang</translation>
    </message>
    <message>
        <source>Say when a shot is done</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Melden, wenn eine Aufnahme fertig ist</translation>
    </message>
    <message>
        <source>Say when a shot needs your answer</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Melden, wenn eine Aufnahme Antwort braucht</translation>
    </message>
    <message>
        <source>Until you answer, the shot waits and nothing is sent.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Bis Sie antworten, wartet die Aufnahme, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>notify notification failed error trouble message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>melden benachrichtigung gescheitert fehler problem meldung</translation>
    </message>
    <message>
        <source>notify notification finished ready message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>melden benachrichtigung fertig bereit meldung</translation>
    </message>
    <message>
        <source>notify notification question uncertain held message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>melden benachrichtigung frage ungewiss zurückgehalten meldung</translation>
    </message>
    <message>
        <source>sleep suspend standby power energy battery</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>ruhezustand schlaf standby strom energie akku wach</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>words/numbers.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{size} B</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size} B</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} TB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size} TB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Offline: you can look at everything, and new shots wait here.</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Offline: Sie können alles ansehen, und neue Aufnahmen warten hier.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <extracomment>ui/help/guide_page.py</extracomment>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PictureTravelDialog</name>
    <message>
        <source>A link that you paste or drop is always sent as it is. Practice sends nothing.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Ein eingefügter oder hergezogener Link wird immer so gesendet, wie er ist. „Üben“ sendet nichts.</translation>
    </message>
    <message>
        <source>A link to try</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Ein Link zum Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Dieses Fenster schließen und nichts ändern</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Das Bild wird geholt…</translation>
    </message>
    <message>
        <source>How do pictures get to RunComfy?</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Wie kommen Bilder zu RunComfy?</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Bildversand</translation>
    </message>
    <message>
        <source>Only for the test: the picture behind it is fetched once, from here</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Nur für den Test: Das Bild dahinter wird einmal von hier geholt</translation>
    </message>
    <message>
        <source>Paste a link to one of your pictures to try it.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Fügen Sie einen Link zu einem Ihrer Bilder ein, um ihn zu testen.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send a tiny picture this way. It costs nothing and makes no shot</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Ein winziges Bild auf diesem Weg senden. Das kostet nichts und erstellt keine Aufnahme</translation>
    </message>
    <message>
        <source>Send pictures like this from now on</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Bilder ab jetzt so senden</translation>
    </message>
    <message>
        <source>Sending a tiny picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Ein winziges Bild wird gesendet…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>What the test found</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>https:// … a link of yours, to try it</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>https:// … ein Link von Ihnen, zum Testen</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>A still of this computer goes inside the request, or by way of a bucket of your own.</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Ein Standbild von diesem Computer geht in der Anfrage mit oder über Ihren eigenen Bucket.</translation>
    </message>
    <message>
        <source>Change how pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Den Bildversand ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>How pictures get to RunComfy: in the request, or by your bucket</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Wie Bilder zu RunComfy kommen: in der Anfrage oder über Ihren Bucket</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Bildversand</translation>
    </message>
    <message>
        <source>upload link bucket storage S3 request way</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>hochladen upload link bucket speicher S3 anfrage weg senden</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>backlit</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>backlit</translation>
    </message>
    <message>
        <source>blue hour</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>blue hour</translation>
    </message>
    <message>
        <source>candlelight</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>candlelight</translation>
    </message>
    <message>
        <source>crane up</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>crane up</translation>
    </message>
    <message>
        <source>dolly out</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>dolly out</translation>
    </message>
    <message>
        <source>golden hour</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>golden hour</translation>
    </message>
    <message>
        <source>handheld</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>handheld</translation>
    </message>
    <message>
        <source>light haze</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>light haze</translation>
    </message>
    <message>
        <source>moonlight</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>moonlight</translation>
    </message>
    <message>
        <source>neon light</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>neon light</translation>
    </message>
    <message>
        <source>overcast</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>overcast</translation>
    </message>
    <message>
        <source>pan left</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>pan left</translation>
    </message>
    <message>
        <source>pan right</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>pan right</translation>
    </message>
    <message>
        <source>slow dolly in</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>slow dolly in</translation>
    </message>
    <message>
        <source>slow orbit</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>slow orbit</translation>
    </message>
    <message>
        <source>static camera</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>static camera</translation>
    </message>
    <message>
        <source>tilt up</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>tilt up</translation>
    </message>
    <message>
        <source>tracking shot</source>
        <extracomment>words/pieces.py</extracomment>
        <translation>tracking shot</translation>
    </message>
</context>
<context>
    <name>PiecesPopup</name>
    <message>
        <source>Camera</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Delete this saved prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Diesen gespeicherten Prompt löschen</translation>
    </message>
    <message>
        <source>Keep the prompt as it is written now</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Den Prompt behalten, wie er jetzt dasteht</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Put this in at the cursor</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Das an der Schreibmarke einsetzen</translation>
    </message>
    <message>
        <source>Save this one</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Diesen speichern</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Diesen Prompt verwenden</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Wörter für den Prompt</translation>
    </message>
    <message>
        <source>{dawn|dusk} in a prompt makes a shot of each. These are words, not settings.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>{dawn|dusk} in einem Prompt macht aus jedem Wort eine Aufnahme. Das sind Wörter, keine Einstellungen.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Auch abholen von</translation>
    </message>
    <message>
        <source>Clips come from RunComfy&apos;s own hosts only. You are asked before one is fetched from elsewhere.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Clips kommen nur von RunComfys eigenen Servern. Bevor einer von anderswo abgeholt wird, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Sie haben erlaubt, dass fertige Clips von hier abgeholt werden. Vergessen Sie einen Eintrag, werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>trust trusted hosts servers domains download security privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>vertrauen vertraute server hosts domains herunterladen sicherheit privatsphäre datenschutz</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Add a picture and write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Fügen Sie ein Bild hinzu und schreiben Sie einen Prompt.</translation>
    </message>
    <message>
        <source>Add a picture.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Fügen Sie ein Bild hinzu.</translation>
    </message>
    <message>
        <source>Choose {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Wählen Sie aus: {title}.</translation>
    </message>
    <message>
        <source>Fill in {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Füllen Sie aus: {title}.</translation>
    </message>
    <message>
        <source>Switch to {changes}</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Auf {changes} umstellen</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Schreiben Sie einen Prompt.</translation>
    </message>
    <message>
        <source>{model} knows no {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{model} kennt „{title}“ nicht.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: choose one of {choices}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} kann nicht {value} sein: Möglich sind {choices}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it goes from {minimum} to {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} kann nicht {value} sein: Möglich ist {minimum} bis {maximum}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at least {minimum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} kann nicht {value} sein: mindestens {minimum}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at most {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} kann nicht {value} sein: höchstens {maximum}.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>about {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>less than {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>noch weniger als {time}</translation>
    </message>
    <message>
        <source>longer than usual ({time})</source>
        <extracomment>words/progress.py</extracomment>
        <translation>länger als üblich ({time})</translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Each line of the prompt becomes a shot of its own</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>Jede Zeile des Prompts wird eine eigene Aufnahme</translation>
    </message>
    <message>
        <source>One line = one shot</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>Je Zeile eine Aufnahme</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln Prompt</numerusform>
            <numerusform>%Ln Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters; models read only so much of a prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Zeichen; Modelle lesen von einem Prompt nur so viel</translation>
    </message>
    <message>
        <source>Give this still a prompt of its own; the others keep theirs</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Diesem Standbild einen eigenen Prompt geben; die anderen behalten ihren</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt for all</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt für alle</translation>
    </message>
    <message>
        <source>Prompt of this still</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt dieses Standbilds</translation>
    </message>
    <message>
        <source>Prompts you used before</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompts, die Sie schon verwendet haben</translation>
    </message>
    <message>
        <source>Show each prompt exactly as it would be sent</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Jeden Prompt genau so zeigen, wie er gesendet würde</translation>
    </message>
    <message>
        <source>What happens in the shot, and how the camera moves</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Was in der Aufnahme geschieht und wie sich die Kamera bewegt</translation>
    </message>
    <message>
        <source>Words for camera and light, and the prompts you saved</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Wörter für Kamera und Licht und Ihre gespeicherten Prompts</translation>
    </message>
    <message>
        <source>{count}: very long</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>{count}: sehr lang</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Prompt</numerusform>
            <numerusform>%Ln Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>More than {most} are not written out. Fewer choices make fewer prompts.</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Mehr als {most} werden nicht ausgeschrieben. Weniger Auswahl ergibt weniger Prompts.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, as they would be sent</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Prompts, wie sie gesendet würden</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln are being made already: they may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln wird schon erstellt: Sie kann noch fertig und abgebucht werden.</numerusform>
            <numerusform>%Ln werden schon erstellt: Sie können noch fertig und abgebucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are finished and paid for: they are fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln ist fertig und bezahlt: Sie wird trotzdem abgeholt.</numerusform>
            <numerusform>%Ln sind fertig und bezahlt: Sie werden trotzdem abgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still in line: cancelling them is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln ist noch in der Warteschlange: Abbrechen ist kostenlos.</numerusform>
            <numerusform>%Ln sind noch in der Warteschlange: Abbrechen ist kostenlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is being made already: it may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 wird schon erstellt: Sie kann noch fertig und abgebucht werden.</translation>
    </message>
    <message>
        <source>1 is finished and paid for: it is fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 ist fertig und bezahlt: Sie wird trotzdem abgeholt.</translation>
    </message>
    <message>
        <source>1 is still in line: cancelling it is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 ist noch in der Warteschlange: Abbrechen ist kostenlos.</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots} abbrechen</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots} ausblenden</translation>
    </message>
    <message>
        <source>Edit {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots} ändern</translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>words/queue.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Move {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots} verschieben</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Sie sind gefragt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Another shot with the very same settings; its price is asked about first</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Noch eine Aufnahme mit genau denselben Einstellungen; vorher werden Sie mit dem Preis gefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask RunComfy about this shot once more: free, nothing is made again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>RunComfy noch einmal nach dieser Aufnahme fragen: kostenlos, nichts wird neu erstellt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel {shots}…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots} abbrechen…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Den Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy the prompts of {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Die Prompts von {shots} kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots} ausblenden</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Ändern und neu erstellen</translation>
    </message>
    <message>
        <source>Edit this shot</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Diese Aufnahme ändern</translation>
    </message>
    <message>
        <source>Fetch from there…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Von dort abholen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Weiter ändern</translation>
    </message>
    <message>
        <source>Go on fetching the finished clip: free</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Den fertigen Clip weiter abholen: kostenlos</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations first: it may have been sent and charged</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Sehen Sie zuerst in Ihren RunComfy-Generierungen nach: Vielleicht wurde sie gesendet und abgebucht</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Neu erstellen…</translation>
    </message>
    <message>
        <source>Make {shots} again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots} neu erstellen…</translation>
    </message>
    <message>
        <source>Out of the line and into the form; saved, it takes its place again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Aus der Warteschlange ins Formular; gespeichert nimmt sie ihren Platz wieder ein</translation>
    </message>
    <message>
        <source>Pause fetching</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Abholen anhalten</translation>
    </message>
    <message>
        <source>Put this shot out of sight. Its settings are kept.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Diese Aufnahme aus dem Blick nehmen. Ihre Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Bild, Prompt und Einstellungen dieser Aufnahme wieder ins Formular holen</translation>
    </message>
    <message>
        <source>Say what became of this shot. Nothing is sent without you.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Sagen, was aus dieser Aufnahme wurde. Ohne Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send {shots} now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots} jetzt senden</translation>
    </message>
    <message>
        <source>The next to be sent, before all others that wait</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Wird als Nächste gesendet, vor allen anderen, die warten</translation>
    </message>
    <message>
        <source>What exactly went wrong, to read or to copy</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Was genau schiefging, zum Lesen oder Kopieren</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Cancel all…</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Alle abbrechen…</translation>
    </message>
    <message>
        <source>Earlier shots: failed and cancelled ones, to be made again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Frühere Aufnahmen: gescheiterte und abgebrochene, zum erneuten Erstellen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause or go on with the queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Die Warteschlange anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Warteschlange · {count}</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Send nothing new. What was sent goes on.</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Nichts Neues senden. Was gesendet wurde, geht weiter.</translation>
    </message>
    <message>
        <source>Send the waiting shots again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Die wartenden Aufnahmen wieder senden</translation>
    </message>
    <message>
        <source>The whole queue: select or cancel all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Die ganze Warteschlange: alle auswählen oder abbrechen</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Another shot with the same picture, prompt and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Noch eine Aufnahme mit demselben Bild, demselben Prompt und denselben Einstellungen.</translation>
    </message>
    <message>
        <source>Cancel the shot</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Die Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>Cancel this shot?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Diese Aufnahme abbrechen?</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots} abbrechen</translation>
    </message>
    <message>
        <source>Cancel {shots}?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots} abbrechen?</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Fetch from another place?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Von einem anderen Ort abholen?</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Von dort abholen</translation>
    </message>
    <message>
        <source>It is put at the end of the line, and charged like any other.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Sie kommt ans Ende der Warteschlange und wird bezahlt wie jede andere.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Make {shots} again?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots} neu erstellen?</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is waiting. Choose a still, write a line and press Make.</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Nichts wartet. Wählen Sie ein Standbild, schreiben Sie eine Zeile und drücken Sie „Erstellen“.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the shots kept here</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Die hier gebliebenen Aufnahmen senden</translation>
    </message>
    <message>
        <source>They are put at the end of the line, and charged like any others.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Sie kommen ans Ende der Warteschlange und werden bezahlt wie alle anderen.</translation>
    </message>
    <message>
        <source>They are sent one after the other, and charged</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Sie werden eine nach der anderen gesendet und abgebucht</translation>
    </message>
    <message>
        <source>{shots} kept here. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Noch hier: {shots}. Senden?</translation>
    </message>
    <message>
        <source>{shots} more, with the same pictures, prompts and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots} mehr, mit denselben Bildern, Prompts und Einstellungen.</translation>
    </message>
    <message>
        <source>{shots}, {price}. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>{shots}, {price}. Senden?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Den Namen lassen, wie er ist</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Nichts davon kann auf jedem System der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Clip umbenennen</translation>
    </message>
    <message>
        <source>The file in your folder is called this, too</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Auch die Datei in Ihrem Ordner heißt dann so</translation>
    </message>
    <message>
        <source>The file will be called “{name}”.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Die Datei wird „{name}“ heißen.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy both texts</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Beide Texte kopieren</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Read what stands here, change what you like, copy or save it, and put it into a report on our page. Tokens, keys, signed links and your own name are taken out.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Nichts wird von selbst gesendet. Lesen Sie, was hier steht, ändern Sie, was Sie möchten, kopieren oder speichern Sie es und setzen Sie es in eine Meldung auf unserer Seite. Token, Schlüssel, signierte Links und Ihr eigener Name sind herausgenommen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page where problems are reported, in the browser</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Die Seite, auf der Probleme gemeldet werden, im Browser öffnen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Save both texts to a file</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Beide Texte in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>In Stillwake ging etwas schief</translation>
    </message>
    <message>
        <source>Stillwake report.txt</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Stillwake-Bericht.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>What Stillwake adds</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Was Stillwake hinzufügt</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Was ist geschehen, und was hatten Sie erwartet?</translation>
    </message>
    <message>
        <source>With my prompts and the names of my files</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Mit meinen Prompts und den Namen meiner Dateien</translation>
    </message>
    <message>
        <source>You have changed the text, so it stays as it is.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Sie haben den Text geändert, darum bleibt er, wie er ist.</translation>
    </message>
</context>
<context>
    <name>SampleShot</name>
    <message>
        <source>The boats rock gently at anchor while the city lights shimmer on the water. Thin clouds drift past the moon. The camera glides slowly forward.</source>
        <extracomment>ui/welcome/sample_shot.py</extracomment>
        <translation>Die Boote schaukeln sanft vor Anker, während die Lichter der Stadt auf dem Wasser schimmern. Dünne Wolken ziehen am Mond vorbei. Die Kamera gleitet langsam vorwärts.</translation>
    </message>
</context>
<context>
    <name>ScaleHint</name>
    <message>
        <source>Pixels in the frame</source>
        <extracomment>ui/compose/framing/hint.py</extracomment>
        <translation>Pixel im Bildausschnitt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Prompts, file names, notes, tags, models, request IDs.
The beginning of a word is enough, “quotes” keep words together.
Also: rating:&gt;=3  tag:harbour  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Prompts, Dateinamen, Notizen, Schlagwörter, Modelle, Anfrage-IDs.
Der Anfang eines Worts genügt, &quot;Anführungszeichen&quot; halten Wörter zusammen.
Auch: rating:&gt;=3  tag:hafen  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Any word of a setting finds it</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Jedes Wort einer Einstellung findet sie</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Keine Einstellung enthält „{words}“.</translation>
    </message>
    <message>
        <source>Press one to see its settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Zum Ansehen der Einstellungen einen Bereich wählen</translation>
    </message>
    <message>
        <source>Put the settings back to how they were before</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Die Einstellungen wieder so wie vorher</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings are back to how they were before.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Die Einstellungen sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message>
        <source>Collection “{name}” deleted. Its clips stay in the library.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Sammlung „{name}“ gelöscht. Ihre Clips bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Die Suche löschen</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New collection of the selected clips</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Neue Sammlung aus den gewählten Clips</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Search “{name}” deleted.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Suche „{name}“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Make a collection of what is selected</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Aus der Auswahl eine Sammlung machen</translation>
    </message>
    <message>
        <source>Save what is searched for now</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Speichern, wonach jetzt gesucht wird</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Add films…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Filme hinzufügen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Space and upkeep…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Platz und Pflege…</translation>
    </message>
</context>
<context>
    <name>ShelvesMenu</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>New collection of the selected…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Neue Sammlung aus der Auswahl…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A letter alone works while you aren&apos;t writing: in a field it is the field&apos;s.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Ein einzelner Buchstabe wirkt, solange Sie nicht schreiben: In einem Feld gehört er dem Feld.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Give a command another key, in the settings</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Einem Befehl eine andere Taste geben, in den Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Suchen, was es tut, oder nach der Taste…</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Die Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>A later prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ein späterer Prompt</translation>
    </message>
    <message>
        <source>All of the picture again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Wieder das ganze Bild</translation>
    </message>
    <message>
        <source>An earlier prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ein früherer Prompt</translation>
    </message>
    <message>
        <source>Answer a question, or look at the still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Frage beantworten oder Standbild ansehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Back from the full screen or the whole library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Zurück aus Vollbild oder großer Bibliothek</translation>
    </message>
    <message>
        <source>Backwards</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Abbrechen oder entfernen</translation>
    </message>
    <message>
        <source>Change a shot that waits</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Eine wartende Aufnahme ändern</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Clips in the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Clips in der Bibliothek</translation>
    </message>
    <message>
        <source>Delete a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Suche oder Sammlung löschen</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ändern und neu erstellen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Die Notizen behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make the same shot again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Dieselbe Aufnahme neu erstellen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Move down in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>In der Warteschlange nach unten</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Einen Platz zurück</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Einen Platz vor</translation>
    </message>
    <message>
        <source>Move one row down</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Eine Reihe nach unten</translation>
    </message>
    <message>
        <source>Move one row up</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Eine Reihe nach oben</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Move the picture by one pixel</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Bild um ein Pixel verschieben</translation>
    </message>
    <message>
        <source>Move to the end of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ans Ende der Warteschlange</translation>
    </message>
    <message>
        <source>Move to the front of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>An den Anfang der Warteschlange</translation>
    </message>
    <message>
        <source>Move up in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>In der Warteschlange nach oben</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Näher</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ein Einzelbild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ein Einzelbild vor</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Suche oder Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Searches and collections</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Suchen und Sammlungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Umschalt und eine Pfeiltaste</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ausgewähltes herausnehmen</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Das Bild herausnehmen</translation>
    </message>
    <message>
        <source>The drop zone</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Das Ablagefeld</translation>
    </message>
    <message>
        <source>The frame of a still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Bildausschnitt eines Standbilds</translation>
    </message>
    <message>
        <source>The library in the whole window, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Bibliothek im ganzen Fenster und zurück</translation>
    </message>
    <message>
        <source>The player</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Der Player</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>The tray of stills</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Die Ablage der Standbilder</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>While writing</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <extracomment>ui/shortcuts/shortcuts.py</extracomment>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>All as usual</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Jedem Befehl seine ursprünglichen Tasten geben</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Press a field, then the new key. Backspace in it takes the key away.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Klicken Sie in ein Feld und drücken Sie die neue Taste. Die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keyboard shortcuts keys hotkeys rebind reset</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>tastatur tastenkürzel kurzbefehle tasten belegung zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Shots being made or waiting</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>Aufnahmen in Arbeit oder wartend</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>A shot in the line has one still and one prompt. Make several as new shots.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Eine Aufnahme in der Warteschlange hat ein Standbild und einen Prompt. Mehrere erstellen Sie als neue Aufnahmen.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved, it takes its place in the line again.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Gespeichert nimmt sie ihren Platz in der Warteschlange wieder ein.</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>A public https link to a picture; Enter takes it. It is sent as it is</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Ein öffentlicher https-Link zu einem Bild; Enter übernimmt ihn. Er wird so gesendet, wie er ist</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Einen Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Bilder auswählen</translation>
    </message>
    <message>
        <source>Choose pictures on this computer</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Bilder auf diesem Computer auswählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Link zu einem Bild</translation>
    </message>
    <message>
        <source>More to do with stills</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Mehr für Standbilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>or a link…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>oder ein Link…</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips that the list had forgotten are back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln Clip, den die Liste vergessen hatte, ist wieder da.</numerusform>
            <numerusform>%Ln Clips, die die Liste vergessen hatte, sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small files could not be read, or have no clip; nothing of them was touched.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln kleine Datei war nicht lesbar oder hat keinen Clip; sie blieb unberührt.</numerusform>
            <numerusform>%Ln kleine Dateien waren nicht lesbar oder haben keinen Clip; sie blieben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1 Clip</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips that you have rejected: look at them, then delete what can go</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Von Ihnen abgelehnte Clips: Sehen Sie sie an und löschen Sie dann, was weg kann</translation>
    </message>
    <message>
        <source>Every clip in the library, as it came</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Jeder Clip in der Bibliothek, wie er kam</translation>
    </message>
    <message>
        <source>Every clip of the folder is in the list.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Jeder Clip des Ordners ist in der Liste.</translation>
    </message>
    <message>
        <source>Films kept by Practice</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Filme von „Üben“</translation>
    </message>
    <message>
        <source>Films of the practice service for two days; your own clips lie in the library</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Filme des Übungsdienstes, für zwei Tage; Ihre eigenen Clips liegen in der Bibliothek</translation>
    </message>
    <message>
        <source>One clip that the list had forgotten is back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Ein Clip, den die Liste vergessen hatte, ist wieder da.</translation>
    </message>
    <message>
        <source>Pictures that no shot in the list uses any more</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Bilder, die keine Aufnahme in der Liste mehr verwendet</translation>
    </message>
    <message>
        <source>Posters and filmstrips; they are made again when they are needed</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Vorschaubilder und Filmstreifen; sie werden bei Bedarf neu erstellt</translation>
    </message>
    <message>
        <source>Small pictures for the lists</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Kleine Bilder für die Listen</translation>
    </message>
    <message>
        <source>Stills, as they were sent</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Standbilder, wie gesendet</translation>
    </message>
    <message>
        <source>The list of your shots, with its copies</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Liste Ihrer Aufnahmen, mit Kopien</translation>
    </message>
    <message>
        <source>The pictures that your shots were made from, beside the clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Die Bilder, aus denen Ihre Aufnahmen entstanden, neben den Clips</translation>
    </message>
    <message>
        <source>Without it the library is read again from its files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Ohne sie wird die Bibliothek neu aus ihren Dateien gelesen</translation>
    </message>
    <message>
        <source>of them in no shot</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>davon in keiner Aufnahme</translation>
    </message>
    <message>
        <source>of them rejected</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>davon abgelehnt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{size} are copied to {folder}, where {free} are free. Every file is compared before the old one goes.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} werden nach {folder} kopiert, wo {free} frei sind. Jede Datei wird verglichen, bevor die alte verschwindet.</translation>
    </message>
    <message>
        <source>{size} are needed in {folder}, and only {free} are free there.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} werden in {folder} gebraucht, und dort sind nur {free} frei.</translation>
    </message>
    <message>
        <source>{size} cleared.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} aufgeräumt.</translation>
    </message>
    <message>
        <source>{size} free where your clips are, in {folder}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} frei, wo Ihre Clips liegen, in {folder}</translation>
    </message>
    <message>
        <source>{size} move to {folder}. It is the same drive, so this takes a moment.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} ziehen nach {folder} um. Es ist dasselbe Laufwerk, darum dauert es nur einen Moment.</translation>
    </message>
    <message>
        <source>{size} of stills went to your system&apos;s bin: empty it to have the room.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} Standbilder sind im Papierkorb Ihres Systems: Leeren Sie ihn, um den Platz zu gewinnen.</translation>
    </message>
</context>
<context>
    <name>SpaceDialog</name>
    <message>
        <source>Brings every clip of the folder that the list has forgotten back into it</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Holt jeden Clip des Ordners, den die Liste vergessen hat, wieder hinein</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Compares every clip, its small file and the list, and mends what differs</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Vergleicht jeden Clip, seine kleine Datei und die Liste und bringt in Ordnung, was abweicht</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Each thing, and what was done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Jede Sache, und was getan wurde</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Die Bibliothek in einem anderen Ordner aufbewahren</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Die Bibliothek wird durchgesehen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Nothing that could be yours was deleted.</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Nichts, was Ihres sein könnte, wurde gelöscht.</translation>
    </message>
    <message>
        <source>Rebuild from its files</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Aus den Dateien neu aufbauen</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Platz auf dem Laufwerk</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the rejected clips in the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Die abgelehnten Clips in der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Stills that no shot uses go to your system&apos;s bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Standbilder, die keine Aufnahme verwendet, kommen in den Papierkorb Ihres Systems</translation>
    </message>
    <message>
        <source>The practice service lets go of films; your clips stay</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Der Übungsdienst gibt seine Filme auf; Ihre Clips bleiben</translation>
    </message>
    <message>
        <source>They are made again when they are needed</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Sie werden bei Bedarf neu erstellt</translation>
    </message>
    <message>
        <source>To the bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was found…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Was gefunden wurde…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>It may have been moved, or another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Vielleicht wurde sie verschoben, oder ein anderes Programm kann sie öffnen.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Sie wurde verschoben, umbenannt oder gelöscht, oder das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Space plays and stops, comma and full stop go by one frame, F fills the screen</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Leertaste spielt und hält an, Komma und Punkt gehen ein Einzelbild weiter, F füllt den Bildschirm</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>The file is kept as it came. Another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Die Datei ist noch so, wie sie kam. Ein anderes Programm kann sie vielleicht öffnen.</translation>
    </message>
    <message>
        <source>This clip can&apos;t be played here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Dieser Clip lässt sich hier nicht abspielen.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not where it was kept.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Die Datei dieses Clips ist nicht, wo sie lag.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Dieses Bild lässt sich hier nicht zeigen.</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Ein Stern</translation>
    </message>
    <message>
        <source>Rate with a press, or with 0 to 5</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Mit einem Klick bewerten, oder mit 0 bis 5</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted</source>
        <extracomment>words/states.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Already rendering: it will finish and may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird schon gerendert: Sie wird noch fertig und möglicherweise abgebucht.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being sent right now: it may be accepted, and then it may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird gerade gesendet: Möglicherweise wird sie angenommen und dann vielleicht abgebucht.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>words/states.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} MB</source>
        <extracomment>words/states.py</extracomment>
        <translation>{done} von {total} MB heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading, {done} MB so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>Bisher {done} MB heruntergeladen</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>words/states.py</extracomment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Finished · asking for what was made</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig · Ergebnis wird erfragt</translation>
    </message>
    <message>
        <source>Finished · fetching it is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig · Abholen angehalten</translation>
    </message>
    <message>
        <source>Finished · no room in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig · kein Platz in {folder}</translation>
    </message>
    <message>
        <source>Finished · waiting for room where your clips are kept</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig · wartet auf Platz am Ort Ihrer Clips</translation>
    </message>
    <message>
        <source>Finished · {folder} can&apos;t be written to</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig · {folder} lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>Finished · {size} more room needed in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig · {size} mehr Platz nötig in {folder}</translation>
    </message>
    <message>
        <source>Finished, but its link isn&apos;t a safe one</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig, aber der Link ist nicht sicher</translation>
    </message>
    <message>
        <source>Finished, on {host} · not fetched yet</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig, auf {host} · noch nicht abgeholt</translation>
    </message>
    <message>
        <source>Finished, on {host}, which isn&apos;t RunComfy&apos;s. Fetch it from there?</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fertig, auf {host}, das nicht zu RunComfy gehört. Von dort abholen?</translation>
    </message>
    <message>
        <source>From a mended list: it may have been sent already</source>
        <extracomment>words/states.py</extracomment>
        <translation>Aus einer reparierten Liste: vielleicht schon gesendet</translation>
    </message>
    <message>
        <source>Getting the picture ready</source>
        <extracomment>words/states.py</extracomment>
        <translation>Das Bild wird vorbereitet</translation>
    </message>
    <message>
        <source>In line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Eingereiht · Abbrechen kostenlos</translation>
    </message>
    <message>
        <source>Kept here until an account is connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>Bleibt hier, bis ein Konto verbunden ist</translation>
    </message>
    <message>
        <source>Kept here while the queue is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>Bleibt hier, solange die Warteschlange angehalten ist</translation>
    </message>
    <message>
        <source>Kept here while you are offline · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>Bleibt hier, solange Sie offline sind · nichts wird gesendet, bis Sie es sagen</translation>
    </message>
    <message>
        <source>Kept here: it would go over your budget</source>
        <extracomment>words/states.py</extracomment>
        <translation>Bleibt hier: würde Ihr Budget übersteigen</translation>
    </message>
    <message>
        <source>Kept here: its picture can&apos;t travel as chosen in Settings</source>
        <extracomment>words/states.py</extracomment>
        <translation>Bleibt hier: Ihr Bild kann nicht so gesendet werden, wie in den Einstellungen gewählt</translation>
    </message>
    <message>
        <source>Kept here: not enough balance on the account</source>
        <extracomment>words/states.py</extracomment>
        <translation>Bleibt hier: zu wenig Guthaben auf dem Konto</translation>
    </message>
    <message>
        <source>Next in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Als Nächste dran · Abbrechen kostenlos</translation>
    </message>
    <message>
        <source>Next to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird als Nächste gesendet · Abbrechen kostenlos</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird gerendert</translation>
    </message>
    <message>
        <source>RunComfy asked us to wait</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy bat uns zu warten</translation>
    </message>
    <message>
        <source>RunComfy gives no answer just now</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy antwortet gerade nicht</translation>
    </message>
    <message>
        <source>RunComfy says “{word}”</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy sagt „{word}“</translation>
    </message>
    <message>
        <source>Sent at {time}, the answer was lost. Is it in your RunComfy generations?</source>
        <extracomment>words/states.py</extracomment>
        <translation>Um {time} gesendet, die Antwort ging verloren. Ist sie in Ihren RunComfy-Generierungen?</translation>
    </message>
    <message>
        <source>Still in line: cancelling is free.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Noch in der Warteschlange: Abbrechen ist kostenlos.</translation>
    </message>
    <message>
        <source>Taken out of the line to be edited · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>Zum Ändern aus der Warteschlange genommen · nichts wird gesendet, bis Sie es sagen</translation>
    </message>
    <message>
        <source>There is nothing left to cancel.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Es gibt nichts mehr abzubrechen.</translation>
    </message>
    <message>
        <source>This clip is finished and paid for: only fetching it is paused.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Dieser Clip ist fertig und bezahlt: Nur das Abholen ist angehalten.</translation>
    </message>
    <message>
        <source>Waiting for its account to be connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wartet, bis das Konto dazu verbunden ist</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waits for another shot to finish</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wartet, bis eine andere Aufnahme fertig ist</translation>
    </message>
    <message>
        <source>We can ask RunComfy all the same.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wir können RunComfy trotzdem fragen.</translation>
    </message>
    <message>
        <source>We&apos;ll cancel it as soon as the answer is in.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wir brechen sie ab, sobald die Antwort da ist.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/states.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{nth} in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>An {nth} Stelle · Abbrechen kostenlos</translation>
    </message>
    <message>
        <source>{nth} to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Wird als {nth} gesendet · Abbrechen kostenlos</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>bisher {time}</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <extracomment>words/states.py</extracomment>
        <translation>{why}, neuer Versuch in {time}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add this tag</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>Dieses Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Return adds, commas stand between several, Escape closes.</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>Enter fügt hinzu, Kommas trennen mehrere, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Das alles kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>For a report to us or to RunComfy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Für eine Meldung an uns oder an RunComfy</translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Don&apos;t show this tip again</source>
        <extracomment>ui/tips/tip_line.py</extracomment>
        <translation>Diesen Tipp nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Drag shots that are not sent yet to put them into another order.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Ziehen Sie noch nicht gesendete Aufnahmen in eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>Drag the still in its frame to choose what is sent; the wheel goes nearer.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Ziehen Sie das Standbild im Rahmen, um zu wählen, was gesendet wird; das Mausrad geht näher heran.</translation>
    </message>
    <message>
        <source>Drop several stills at once, or a folder: each becomes a shot of its own.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Legen Sie mehrere Standbilder auf einmal ab, oder einen Ordner: Jedes wird eine eigene Aufnahme.</translation>
    </message>
    <message>
        <source>In a prompt, {dawn|dusk|night} makes three shots, one for each word.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>In einem Prompt macht {dawn|dusk|night} drei Aufnahmen, eine für jedes Wort.</translation>
    </message>
    <message>
        <source>The search knows filters too: try rating:&gt;=3, length:&gt;8 or sound:yes.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Die Suche kennt auch Filter: probieren Sie rating:&gt;=3, length:&gt;8 oder sound:yes.</translation>
    </message>
    <message>
        <source>{key} gives the library the whole window, and takes it back.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>{key} gibt der Bibliothek das ganze Fenster und nimmt es wieder zurück.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Break it off: all is as it was before</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Abbrechen: Alles ist wieder wie vorher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Wie viel davon geschafft ist</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clips</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>
            <numerusform>{done} von %Ln Clip</numerusform>
            <numerusform>{done} von %Ln Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEntry</name>
    <message>
        <source>Checking…</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Das Token verbergen</translation>
    </message>
    <message>
        <source>Paste your RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>RunComfy-Token einfügen</translation>
    </message>
    <message>
        <source>RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>RunComfy-Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Das Token zeigen</translation>
    </message>
    <message>
        <source>Tried once with a call that costs nothing, then kept safely</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Wird einmal kostenlos geprüft und dann sicher aufbewahrt</translation>
    </message>
    <message>
        <source>Try this token; it costs nothing</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Dieses Token prüfen; das kostet nichts</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Woher bekomme ich ein Token?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>As a grid</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Als Raster</translation>
    </message>
    <message>
        <source>As a list with columns</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Als Liste mit Spalten</translation>
    </message>
    <message>
        <source>Back beside the stage</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Zurück neben die Bühne</translation>
    </message>
    <message>
        <source>Larger posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>Order, groups and size</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Reihenfolge, Gruppen und Größe</translation>
    </message>
    <message>
        <source>Size of the posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Smaller or larger posters (Ctrl with the wheel)</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Kleinere oder größere Vorschaubilder (Strg mit dem Mausrad)</translation>
    </message>
    <message>
        <source>Smaller posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>The library in the whole window</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Die Bibliothek im ganzen Fenster</translation>
    </message>
    <message>
        <source>What is put together</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Was zusammengefasst wird</translation>
    </message>
    <message>
        <source>What the clips are sorted by</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Wonach die Clips sortiert sind</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n sent at once</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Guide, shortcuts, and what to do about a problem</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Handbuch, Tastenkürzel, und was bei einem Problem zu tun ist</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Wie viele Aufnahmen gleichzeitig beim Dienst sind</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>New shots go to {name}. Press to change that</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Neue Aufnahmen gehen an {name}. Zum Ändern klicken</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stillwake</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Stillwake</translation>
    </message>
    <message>
        <source>Theme, folders and the rest</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Farbschema, Ordner und alles Übrige</translation>
    </message>
    <message>
        <source>Who pays for new shots</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Wer neue Aufnahmen bezahlt</translation>
    </message>
    <message>
        <source>Your clips, in the whole window</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Ihre Clips, im ganzen Fenster</translation>
    </message>
    <message>
        <source>{name} · can&apos;t be used</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · nicht verwendbar</translation>
    </message>
    <message>
        <source>{name} · checking…</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · wird geprüft…</translation>
    </message>
    <message>
        <source>{name} · free</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · kostenlos</translation>
    </message>
    <message>
        <source>{name} · not connected</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · nicht verbunden</translation>
    </message>
    <message>
        <source>{name} · {amount} left</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · noch {amount}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to a frame; the arrow keys go by one</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Zu einem Einzelbild gehen; die Pfeiltasten gehen um eines weiter</translation>
    </message>
    <message>
        <source>How long the clip is</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Wie lang der Clip ist</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Minutes, seconds and the frame in the second</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Minuten, Sekunden und das Einzelbild in der Sekunde</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Ein Einzelbild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Ein Einzelbild vor</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Immer wieder abspielen</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Stelle im Clip</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: {faster} faster, {backwards} backwards, {play} pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Tempo: {faster} schneller, {backwards} rückwärts, {play} Pause</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>A bucket&apos;s name has letters, digits, dots and hyphens only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Name eines Buckets hat nur Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>A folder&apos;s name has plain letters, digits, hyphens and single slashes only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Name eines Ordners hat nur einfache Buchstaben, Ziffern, Bindestriche und einzelne Schrägstriche.</translation>
    </message>
    <message>
        <source>By way of my own bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Über meinen eigenen Bucket</translation>
    </message>
    <message>
        <source>Check its name and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Prüfen Sie seinen Namen und den Endpunkt in den Einstellungen unter „Bildversand“.</translation>
    </message>
    <message>
        <source>Check the link in a browser.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Prüfen Sie den Link in einem Browser.</translation>
    </message>
    <message>
        <source>Choose another way in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Wählen Sie einen anderen Weg in den Einstellungen unter „Bildversand“.</translation>
    </message>
    <message>
        <source>Complete it in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Vervollständigen Sie ihn in den Einstellungen unter „Bildversand“.</translation>
    </message>
    <message>
        <source>Correct the region and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Berichtigen Sie Region und Endpunkt in den Einstellungen unter „Bildversand“.</translation>
    </message>
    <message>
        <source>Each picture goes to RunComfy with its shot, up to 6 MB, and is stored there. Nothing to set up.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Jedes Bild geht mit seiner Aufnahme an RunComfy, bis 6 MB, und wird dort gespeichert. Nichts einzurichten.</translation>
    </message>
    <message>
        <source>Each picture is stored once in a bucket of yours, and RunComfy gets a link that runs out. For Amazon S3, Cloudflare R2, Backblaze B2, MinIO and others.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Jedes Bild wird einmal in einem Ihrer Buckets gespeichert, und RunComfy bekommt einen Link, der abläuft. Für Amazon S3, Cloudflare R2, Backblaze B2, MinIO und andere.</translation>
    </message>
    <message>
        <source>Enter the access key and its secret again in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Geben Sie den Zugriffsschlüssel und den geheimen dazu noch einmal ein: Einstellungen, „Bildversand“.</translation>
    </message>
    <message>
        <source>Enter the bucket&apos;s name.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Geben Sie den Namen des Buckets ein.</translation>
    </message>
    <message>
        <source>Enter the endpoint: the address your bucket&apos;s service names.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Geben Sie den Endpunkt ein: die Adresse, die der Dienst Ihres Buckets nennt.</translation>
    </message>
    <message>
        <source>Enter the region as the service writes it, like eu-central-1.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Geben Sie die Region so ein, wie der Dienst sie schreibt, etwa eu-central-1.</translation>
    </message>
    <message>
        <source>Enter them in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Geben Sie sie in den Einstellungen unter „Bildversand“ ein.</translation>
    </message>
    <message>
        <source>Give them leave to read, write and delete there, or use other keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Erlauben Sie ihnen, dort zu lesen, zu schreiben und zu löschen, oder nehmen Sie andere Schlüssel.</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <extracomment>words/travel.py</extracomment>
        <translation>In der Anfrage</translation>
    </message>
    <message>
        <source>It must open without a sign-in.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Er muss sich ohne Anmeldung öffnen lassen.</translation>
    </message>
    <message>
        <source>It works from here, but RunComfy can&apos;t reach this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Von hier aus geht es, aber RunComfy erreicht diese Adresse nicht.</translation>
    </message>
    <message>
        <source>It works: a test picture fits into a request and comes out the same.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Es geht: Ein Testbild passt in eine Anfrage und kommt unverändert heraus.</translation>
    </message>
    <message>
        <source>It works: a test picture was stored, fetched by its link and taken away again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Es geht: Ein Testbild wurde gespeichert, über seinen Link geholt und wieder entfernt.</translation>
    </message>
    <message>
        <source>It works: the link brings a picture of {pixels}, {size}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Es geht: Der Link bringt ein Bild mit {pixels}, {size}.</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keyring. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Schlüssel liegen im Schlüsselbund des Systems. Lassen Sie beide Felder leer, um sie weiter zu verwenden.</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Schlüssel liegen in {keyring}. Lassen Sie beide Felder leer, um sie weiter zu verwenden.</translation>
    </message>
    <message>
        <source>Keys are kept until you close Stillwake: this system has no safe place for them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Schlüssel bleiben, bis Sie Stillwake schließen: Dieses System hat keinen sicheren Ort für sie.</translation>
    </message>
    <message>
        <source>Keys go into your system&apos;s keyring and nowhere else.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Schlüssel kommen in den Schlüsselbund Ihres Systems und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>Look at the bucket&apos;s settings at its service.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Sehen Sie beim Dienst die Einstellungen des Buckets an.</translation>
    </message>
    <message>
        <source>Look at your connection and at the bucket&apos;s address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Prüfen Sie Ihre Verbindung und die Adresse des Buckets.</translation>
    </message>
    <message>
        <source>Nothing is half sent: the picture simply goes again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Nichts ist halb gesendet: Das Bild wird einfach noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Only as links</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Nur als Links</translation>
    </message>
    <message>
        <source>Only links are sent, as you have chosen, so this picture stays on your computer.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Es werden nur Links gesendet, wie Sie es gewählt haben, darum bleibt dieses Bild auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t reach what only your own network can.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>RunComfy erreicht nicht, was nur Ihr eigenes Netz erreicht.</translation>
    </message>
    <message>
        <source>RunComfy would not get it either: let the keys read from the bucket, too.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>RunComfy bekäme es auch nicht: Erlauben Sie den Schlüsseln auch das Lesen aus dem Bucket.</translation>
    </message>
    <message>
        <source>Set the clock; the picture then goes by itself.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Stellen Sie die Uhr; dann wird das Bild von selbst gesendet.</translation>
    </message>
    <message>
        <source>The bucket must be on the internet, with https.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Bucket muss im Internet sein, mit https.</translation>
    </message>
    <message>
        <source>The connection to your bucket broke before the whole picture was there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Verbindung zu Ihrem Bucket brach ab, bevor das ganze Bild da war.</translation>
    </message>
    <message>
        <source>The endpoint is only the service&apos;s address, like https://s3.example.org.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Endpunkt ist nur die Adresse des Dienstes, etwa https://s3.example.org.</translation>
    </message>
    <message>
        <source>The endpoint must begin with https://, or your keys could be read on the way.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Endpunkt muss mit https:// beginnen, sonst könnten Ihre Schlüssel unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>The keys are not allowed to do this in {bucket}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Schlüssel dürfen das hier nicht: {bucket}.</translation>
    </message>
    <message>
        <source>The keys to your bucket are missing, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Schlüssel zu Ihrem Bucket fehlen, darum kann kein Bild dorthin.</translation>
    </message>
    <message>
        <source>The link brought no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Link hat nicht rechtzeitig ein Bild gebracht.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Link gibt dieses Bild nicht jedem.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Das Bild ist größer als {limit}.</translation>
    </message>
    <message>
        <source>The test picture was stored, but its link doesn&apos;t bring it back.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Das Testbild wurde gespeichert, aber sein Link bringt es nicht zurück.</translation>
    </message>
    <message>
        <source>There is no bucket called {bucket} at this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Unter dieser Adresse gibt es diesen Bucket nicht: {bucket}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln minutes, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %Ln Minute falsch, und Ihr Bucket lehnt das ab.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %Ln Minuten falsch, und Ihr Bucket lehnt das ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Die Uhr dieses Computers geht falsch, und Ihr Bucket lehnt das ab.</translation>
    </message>
    <message>
        <source>This is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Das ist keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach {host}, where your bucket is. The picture was not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host}, wo Ihr Bucket liegt, war nicht zu erreichen. Das Bild wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>You put pictures online yourself, up to 50 MB each, and paste their https links. Pictures on this computer are not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Sie stellen Bilder selbst online, bis je 50 MB, und fügen ihre https-Links ein. Bilder auf diesem Computer werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Your bucket is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Ihr Bucket liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>Your bucket isn&apos;t fully set up, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Ihr Bucket ist nicht fertig eingerichtet, darum kann kein Bild dorthin.</translation>
    </message>
    <message>
        <source>Your bucket said no.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Ihr Bucket hat abgelehnt.</translation>
    </message>
    <message>
        <source>Your bucket said no: {message}</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Ihr Bucket hat abgelehnt: {message}</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service doesn&apos;t accept the keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Dienst Ihres Buckets nimmt die Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Dienst Ihres Buckets hat gerade selbst Schwierigkeiten.</translation>
    </message>
    <message>
        <source>your bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Ihr Bucket</translation>
    </message>
    <message>
        <source>your bucket&apos;s service</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>{bucket} is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket} liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>{bucket} is in the region {region}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket} liegt in der Region {region}.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} gibt dieses Bild nicht jedem.</translation>
    </message>
    <message>
        <source>{host} is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} ist keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>{host} sent no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} hat nicht rechtzeitig ein Bild gesendet.</translation>
    </message>
    <message>
        <source>{host}, where your bucket is, has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host}, wo Ihr Bucket liegt, hat gerade selbst Schwierigkeiten.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n shots are being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n Aufnahme wird erstellt</numerusform>
            <numerusform>%n Aufnahmen werden erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots need you</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>Bei %n Aufnahme sind Sie gefragt</numerusform>
            <numerusform>Bei %n Aufnahmen sind Sie gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots wait</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n Aufnahme wartet</numerusform>
            <numerusform>%n Aufnahmen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 Aufnahme wird erstellt</translation>
    </message>
    <message>
        <source>1 shot needs you</source>
        <extracomment>words/news.py</extracomment>
        <translation>Bei 1 Aufnahme sind Sie gefragt</translation>
    </message>
    <message>
        <source>1 shot waits</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 Aufnahme wartet</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Nothing is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>Nichts ist in Arbeit</translation>
    </message>
    <message>
        <source>See all of them…</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Alle ansehen…</translation>
    </message>
    <message>
        <source>Sending or fetching shots</source>
        <extracomment>words/news.py</extracomment>
        <translation>Aufnahmen werden gesendet oder abgeholt</translation>
    </message>
    <message>
        <source>Stillwake</source>
        <extracomment>words/news.py</extracomment>
        <translation>Stillwake</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>
            <numerusform>%Ln herausnehmen</numerusform>
            <numerusform>%Ln herausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Alle herausnehmen</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Dieses herausnehmen</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <extracomment>words/news.py</extracomment>
        <translation>Die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{place} of {count} · {name}</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>{place} von {count} · {name}</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Standbild</numerusform>
            <numerusform>%Ln Standbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>1 Standbild</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag, or {earlier} and {later}, puts them in order. {out} takes out, {undo} takes back.</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Ziehen oder {earlier} und {later} ordnet sie. {out} nimmt heraus, {undo} nimmt zurück.</translation>
    </message>
    <message>
        <source>Stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Standbilder</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Ausgewähltes herausnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show Stillwake</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Stillwake zeigen</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Stills to be made</source>
        <extracomment>ui/compose/tray/tray_view.py</extracomment>
        <translation>Standbilder zum Erstellen</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Fetch it from there?</source>
        <extracomment>words/trust.py</extracomment>
        <translation>Von dort abholen?</translation>
    </message>
    <message>
        <source>Only the finished clip is fetched, without your token. Clips on this address are then fetched without asking.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>Nur der fertige Clip wird abgeholt, ohne Ihr Token. Clips von dieser Adresse werden dann ohne Frage abgeholt.</translation>
    </message>
    <message>
        <source>The clip is on {host}, which isn&apos;t RunComfy&apos;s.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>Der Clip liegt auf {host}, also nicht bei RunComfy.</translation>
    </message>
</context>
<context>
    <name>TrustedHosts</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Auch abholen von</translation>
    </message>
    <message>
        <source>Ask again before a clip is fetched from there</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Wieder fragen, bevor ein Clip von dort abgeholt wird</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {host}</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>{host} vergessen</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Sie haben erlaubt, dass fertige Clips von hier abgeholt werden. Vergessen Sie einen Eintrag, werden Sie wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>UndoKeys</name>
    <message>
        <source>Redo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Asking whether there is a newer version.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Es wird gefragt, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>It is not brought up again; the one after it is</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Von dieser ist nicht mehr die Rede; von der nächsten wieder</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of this version in the browser</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Die Seite dieser Version im Browser öffnen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Diese Version auslassen</translation>
    </message>
    <message>
        <source>Stillwake {version} is out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Stillwake {version} ist da</translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Das war nicht herauszufinden</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Das ist die neueste Version</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Updates</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is new, as those who made it wrote it down</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Was neu ist, wie die Macher es aufgeschrieben haben</translation>
    </message>
    <message>
        <source>You have Stillwake {version}, and there is nothing newer.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Sie haben Stillwake {version}, und es gibt nichts Neueres.</translation>
    </message>
    <message>
        <source>You have {version}. Nothing is downloaded or installed by itself: its page says how.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Sie haben {version}. Nichts wird von selbst heruntergeladen oder installiert: Wie es geht, steht auf der Seite.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Stillwake {version} is out.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Stillwake {version} ist da.</translation>
    </message>
    <message>
        <source>The page where new versions are announced could not be reached.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Die Seite, auf der neue Versionen angekündigt werden, war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The page where new versions are announced gave no answer that can be used.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Die Seite, auf der neue Versionen angekündigt werden, gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Versuchen Sie es noch einmal, wenn Sie online sind.</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Ask once a week for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Einmal pro Woche nach Updates fragen</translation>
    </message>
    <message>
        <source>Asks now, once, and shows what is new.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Fragt jetzt, einmal, und zeigt, was neu ist.</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>GitHub is asked, and learns nothing of you but your address. Nothing is installed by itself.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Gefragt wird GitHub, und es erfährt von Ihnen nur Ihre Adresse. Nichts wird von selbst installiert.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Updates</translation>
    </message>
    <message>
        <source>update release automatic network privacy</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>update aktualisierung version automatisch netzwerk privatsphäre</translation>
    </message>
    <message>
        <source>update release version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>update aktualisierung version</translation>
    </message>
</context>
<context>
    <name>VariationsBox</name>
    <message>
        <source>Variations</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variations: how many times each shot is made</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>Varianten: wie oft jede Aufnahme erstellt wird</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Only {size} are free there: that is no room for clips.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>Dort sind nur {size} frei: Das ist kein Platz für Clips.</translation>
    </message>
    <message numerus="yes">
        <source>{size} are free there: room for about %Ln clips of {length}.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>
            <numerusform>Dort sind {size} frei: Platz für etwa %Ln Clip zu {length}.</numerusform>
            <numerusform>Dort sind {size} frei: Platz für etwa %Ln Clips zu je {length}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close these pages and begin</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Diese Seiten schließen und beginnen</translation>
    </message>
    <message>
        <source>Close these pages; they are in the help menu</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Diese Seiten schließen; sie sind im Hilfe-Menü</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>To the next page</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Zur nächsten Seite</translation>
    </message>
    <message>
        <source>To the page before</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Zur vorigen Seite</translation>
    </message>
    <message>
        <source>Welcome to Stillwake</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Willkommen bei Stillwake</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>6 s</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>6 s</translation>
    </message>
    <message>
        <source>Drop in a still, write what moves, press Make: soon after, the clip is yours.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Standbild ablegen, schreiben, was sich bewegt, „Erstellen“ drücken: Bald darauf gehört der Clip Ihnen.</translation>
    </message>
    <message>
        <source>Every pixel, every setting, and about what it costs, before you press.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Jedes Pixel, jede Einstellung und was es etwa kostet, bevor Sie drücken.</translation>
    </message>
    <message>
        <source>Every step is on your disk before the next one begins.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Jeder Schritt ist auf Ihrem Laufwerk, bevor der nächste beginnt.</translation>
    </message>
    <message>
        <source>It works without a network</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Es geht auch ohne Netz</translation>
    </message>
    <message>
        <source>Nothing paid is ever lost or paid twice</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Nichts Bezahltes geht je verloren oder wird zweimal bezahlt</translation>
    </message>
    <message>
        <source>The sample: a harbour at night</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Das Beispiel: ein Hafen bei Nacht</translation>
    </message>
    <message>
        <source>What you see is what is sent</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Was Sie sehen, wird gesendet</translation>
    </message>
    <message>
        <source>Your clips are ordinary files on this computer, and the library opens at once.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Ihre Clips sind gewöhnliche Dateien auf diesem Computer, und die Bibliothek öffnet sich sofort.</translation>
    </message>
    <message>
        <source>Your stills, moving</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Ihre Standbilder in Bewegung</translation>
    </message>
    <message>
        <source>“Boats rock gently, lights shimmer on the water”</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>„Boote schaukeln sanft, Lichter schimmern auf dem Wasser“</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Add a tag</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Return adds it; commas stand between several</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Enter fügt es hinzu; Kommas trennen mehrere</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Press one to look at it</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Zum Ansehen eine anklicken</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>The picture as it was sent</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Das Bild, wie es gesendet wurde</translation>
    </message>
</context>
<context>
    <name>_Piece</name>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
        <source>{tag} (some)</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>{tag} (einige)</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Each gets the key of the other</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Jeder bekommt die Taste des anderen</translation>
    </message>
    <message>
        <source>Swap their keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Tasten tauschen</translation>
    </message>
</context>
</TS>
