<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>À propos de Stillwake</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copier la version et l’environnement</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on, for a report</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copier la version et l’environnement, pour un rapport</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Tout ce dont Stillwake est fait, et ses licences</translation>
    </message>
    <message>
        <source>Free software under the MIT License, made with Python, Qt, FFmpeg and the work of others.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Logiciel libre sous licence MIT, fait avec Python, Qt, FFmpeg et le travail d’autres personnes.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Turns a still picture and a few words into a video clip, through RunComfy&apos;s hosted models.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Transforme une image fixe et quelques mots en clip vidéo, grâce aux modèles hébergés par RunComfy.</translation>
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
        <translation>Vérification du jeton par un appel qui ne coûte rien…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected · {left}</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Connecté · {left}</translation>
    </message>
    <message>
        <source>Films are made on this computer from your own stills, so you can try everything. Nothing is charged.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Des films sont créés sur cet ordinateur à partir de vos images, pour tout essayer. Rien n’est facturé.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Practice · free</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Essai · gratuit</translation>
    </message>
    <message>
        <source>Remove the token here and from the keyring. Shots stay.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Retirer le jeton d’ici et du trousseau. Les plans restent.</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>RunComfy, from the environment</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy, par l’environnement</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>Your stills are sent to RunComfy and made into clips there. Each shot is charged to your balance.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Vos images sont envoyées à RunComfy, qui en fait des clips. Chaque plan est facturé sur votre solde.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Who makes your shots?</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Qui crée vos plans&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Practise free, or connect RunComfy</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>Essayer gratuitement, ou connecter RunComfy</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top right of the window.</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>Vous pouvez changer à tout moment, en haut à droite de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Practice</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Practice needs no token of yours.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>L’essai ne demande aucun jeton.</translation>
    </message>
    <message>
        <source>RunComfy (environment)</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>RunComfy (environnement)</translation>
    </message>
    <message>
        <source>The token comes from this computer&apos;s environment. It is used, and never stored.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Le jeton vient de l’environnement de cet ordinateur. Il est utilisé, jamais enregistré.</translation>
    </message>
    <message>
        <source>The token is kept in {keyring}.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Le jeton est conservé dans {keyring}.</translation>
    </message>
    <message>
        <source>The token is kept only until you close Stillwake: no keyring was found.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Le jeton n’est conservé que jusqu’à la fermeture de Stillwake&#xa0;: aucun trousseau n’a été trouvé.</translation>
    </message>
    <message>
        <source>The token will be kept in your system&apos;s keyring; where there is none, only until you close Stillwake.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Le jeton sera conservé dans le trousseau de votre système&#xa0;; s’il n’y en a pas, seulement jusqu’à la fermeture de Stillwake.</translation>
    </message>
    <message>
        <source>The token will be kept in {keyring}, and nowhere else.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Le jeton sera conservé dans {keyring}, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>your system&apos;s keyring</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>le trousseau de votre système</translation>
    </message>
    <message>
        <source>your system&apos;s keyring ({name})</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>le trousseau de votre système ({name})</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>solde&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Choisir le clip</translation>
    </message>
    <message>
        <source>Choose the clip you downloaded: it is put into the library with this shot&apos;s settings</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Choisir le clip que vous avez téléchargé&#xa0;: il rejoint la bibliothèque avec les réglages de ce plan</translation>
    </message>
    <message>
        <source>Clips and pictures (*.mp4 *.mov *.webm *.png *.jpg *.webp)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Clips et images (*.mp4 *.mov *.webm *.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch the clip with this ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Récupérer le clip qui porte cet ID</translation>
    </message>
    <message>
        <source>Free: nothing is made again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Gratuit&#xa0;: rien n’est recréé</translation>
    </message>
    <message>
        <source>I have the file</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>J’ai le fichier</translation>
    </message>
    <message>
        <source>It isn&apos;t: send again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Il n’y est pas&#xa0;: renvoyer</translation>
    </message>
    <message>
        <source>It stays in the queue until you know more</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Il reste dans la file d’attente jusqu’à ce que vous en sachiez plus</translation>
    </message>
    <message>
        <source>It&apos;s there, I have its ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Il y est, j’ai son ID</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Makes a new shot with the same settings. It is charged like any other.</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Crée un nouveau plan avec les mêmes réglages. Il est facturé comme tout autre plan.</translation>
    </message>
    <message>
        <source>Open your RunComfy page</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Ouvrir votre page RunComfy</translation>
    </message>
    <message>
        <source>Open your RunComfy page in the browser</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Ouvrir votre page RunComfy dans le navigateur</translation>
    </message>
    <message>
        <source>Paste its request ID: the clip is fetched, and nothing is sent again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Coller son ID de requête&#xa0;: le clip est récupéré, et rien n’est renvoyé</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>The ID RunComfy shows with the generation</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>L’ID que RunComfy affiche avec la génération</translation>
    </message>
    <message>
        <source>We sent this shot at {time} but lost the answer. Look at your RunComfy generations: is it there?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Nous avons envoyé ce plan à {time}, mais la réponse s’est perdue. Regardez vos générations RunComfy&#xa0;: y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>What became of this shot?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Qu’est devenu ce plan&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark is best for judging colour. High contrast is dark or light as your system is.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Le sombre est le meilleur pour juger les couleurs. Le contraste élevé est sombre ou clair, comme votre système.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>One line at the top of the window when you meet something new. Each is shown once.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Une ligne en haut de la fenêtre quand vous rencontrez du nouveau. Chacune n’apparaît qu’une fois.</translation>
    </message>
    <message>
        <source>Show tips</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Afficher les astuces</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>dark light night day high contrast black white colours system look</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>sombre clair nuit jour contraste élevé noir blanc couleurs système aspect</translation>
    </message>
    <message>
        <source>tips hints help advice welcome</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>astuces conseils aide bienvenue</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Best rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Mieux notés d’abord</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By picture</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Par image</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Moins chers d’abord</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Date made</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Plus chers d’abord</translation>
    </message>
    <message>
        <source>Least rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Moins bien notés d’abord</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Plus longs d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt A to Z</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt de A à Z</translation>
    </message>
    <message>
        <source>Prompt Z to A</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt de Z à A</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Plus courts d’abord</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%Ln files were not pictures.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln fichier n’était pas une image.</numerusform>
            <numerusform>%Ln fichiers n’étaient pas des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out: the tray is full.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln image de plus a été laissée de côté&#xa0;: le plateau est plein.</numerusform>
            <numerusform>%Ln images de plus ont été laissées de côté&#xa0;: le plateau est plein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are too many at once: {most} is the most.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln plan à la fois, c’est trop&#xa0;: {most} au maximum.</numerusform>
            <numerusform>%Ln plans à la fois, c’est trop&#xa0;: {most} au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variations</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln variante</numerusform>
            <numerusform>%Ln variantes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was not a picture.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1 fichier n’était pas une image.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln stills is left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>1 image sur&#xa0;%Ln est laissée de côté. {rest}</numerusform>
            <numerusform>1 image sur&#xa0;%Ln est laissée de côté. {rest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of these %Ln was made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>Déjà créé pour 1 image sur&#xa0;%Ln.</numerusform>
            <numerusform>Déjà créé pour 1 de ces&#xa0;%Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1 plan</translation>
    </message>
    <message>
        <source>Its own prompt: {prompt}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Son propre prompt&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make {count}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Créer {count}</translation>
    </message>
    <message>
        <source>Make {count} of {all}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Créer {count} sur {all}</translation>
    </message>
    <message>
        <source>None of these stills can be used.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Aucune de ces images n’est utilisable.</translation>
    </message>
    <message>
        <source>There is no picture in there.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Il n’y a pas d’image là-dedans.</translation>
    </message>
    <message>
        <source>This very shot is in the queue.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Ce même plan est dans la file d’attente.</translation>
    </message>
    <message>
        <source>You made this on {day}.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Vous avez déjà créé ce plan ({day}).</translation>
    </message>
    <message>
        <source>You made this today.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Vous avez créé ce plan aujourd’hui.</translation>
    </message>
    <message>
        <source>You made this yesterday.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Vous avez créé ce plan hier.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln stills are left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>{count} images sur&#xa0;%Ln sont laissées de côté. {rest}</numerusform>
            <numerusform>{count} images sur&#xa0;%Ln sont laissées de côté. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} ready</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{done} sur {count} prêts</translation>
    </message>
    <message numerus="yes">
        <source>{made} of these %Ln were made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>Déjà créé pour {made} images sur&#xa0;%Ln.</numerusform>
            <numerusform>Déjà créé pour {made} de ces&#xa0;%Ln images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>A link is good for</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Un lien est valable</translation>
    </message>
    <message>
        <source>A picture goes when its last shot is finished, failed or cancelled</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Une image est effacée quand son dernier plan est terminé, en échec ou annulé</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>As your bucket&apos;s service names it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Comme la nomme le service de votre compartiment</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Compartiment (bucket)</translation>
    </message>
    <message>
        <source>Delete pictures in the bucket when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Supprimer du compartiment les images qui ne servent plus</translation>
    </message>
    <message>
        <source>Delete when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Supprimer ce qui ne sert plus</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key of your bucket.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Saisissez la clé d’accès et la clé secrète de votre compartiment.</translation>
    </message>
    <message>
        <source>Fills in the pattern of the service&apos;s address</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Remplir avec le modèle d’adresse du service</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Dossier dedans</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Oublier les clés</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring, and is never shown again</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Va dans le trousseau du système, et n’est plus jamais affiché</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>MinIO ou un autre</translation>
    </message>
    <message>
        <source>Put the number of your account into the endpoint.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Mettez le numéro de votre compte dans le point d’accès.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remove the keys here and from the keyring</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Retirer les clés d’ici et du trousseau</translation>
    </message>
    <message>
        <source>RunComfy has to fetch the picture within this time; later nobody can</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>RunComfy doit récupérer l’image dans ce délai&#xa0;; ensuite, personne ne le peut</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>The access key and the secret key belong together: enter both.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>La clé d’accès et la clé secrète vont ensemble&#xa0;: saisissez les deux.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>conservée</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Make a clip, or choose one in the library, and it plays here.</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Créez un clip, ou choisissez-en un dans la bibliothèque&#xa0;: il est lu ici.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Scène</translation>
    </message>
    <message>
        <source>The stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>La scène</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Clips looked at: {clips}. Files, sidecars and list agree.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>Clips examinés&#xa0;: {clips}. Fichiers, fichiers associés et liste concordent.</translation>
    </message>
    <message>
        <source>Clips looked at: {clips}. Mended: {mended}. Left for you: {left}.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>Clips examinés&#xa0;: {clips}. Réparés&#xa0;: {mended}. À votre charge&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>{path} could not be read: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} était illisible&#xa0;: réécrit d’après la liste.</translation>
    </message>
    <message>
        <source>{path} could not be written: look at its folder&apos;s permissions.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} n’a pas pu être écrit&#xa0;: vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>{path} is missing: nowhere in the library is a file with its content.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} manque&#xa0;: aucun fichier de la bibliothèque n’a son contenu.</translation>
    </message>
    <message>
        <source>{path} is not in the list, and its sidecar can&apos;t be read: import it as a film.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} n’est pas dans la liste, et son fichier associé est illisible&#xa0;: ajoutez-le comme film.</translation>
    </message>
    <message>
        <source>{path} is not the size it was: it may be damaged, or somebody changed it.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} n’a plus la même taille&#xa0;: il est peut-être endommagé, ou quelqu’un l’a modifié.</translation>
    </message>
    <message>
        <source>{path} tells of a clip that is nowhere: kept, should the clip come back.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} décrit un clip introuvable&#xa0;: gardé, au cas où le clip reviendrait.</translation>
    </message>
    <message>
        <source>{path} told something else than the list: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} disait autre chose que la liste&#xa0;: réécrit d’après la liste.</translation>
    </message>
    <message>
        <source>{path} was left by work cut short: cleared away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} restait d’un travail interrompu&#xa0;: effacé.</translation>
    </message>
    <message>
        <source>{path} was left without its clip, which the list knows better: taken away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} restait sans son clip, que la liste connaît mieux&#xa0;: retiré.</translation>
    </message>
    <message>
        <source>{path} was missing and is there again.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} manquait et est de retour.</translation>
    </message>
    <message>
        <source>{path} was missing: written from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} manquait&#xa0;: écrit d’après la liste.</translation>
    </message>
    <message>
        <source>{path} was not in the list, and {was} before: it is in the list now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} n’était pas dans la liste&#xa0;; avant, c’était {was}&#xa0;: il y est maintenant.</translation>
    </message>
    <message>
        <source>{path} was not in the list: it is now, with all its sidecar tells.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} n’était pas dans la liste&#xa0;: il y est, avec tout ce que dit son fichier associé.</translation>
    </message>
    <message>
        <source>{was} was moved: it is {path} now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{was} a été déplacé&#xa0;: c’est maintenant {path}.</translation>
    </message>
</context>
<context>
    <name>ChecksPopup</name>
    <message>
        <source>Look for one</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Look for one…</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Shows what has these letters</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>N’afficher que ce qui contient ces lettres</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>All shots of this picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Tous les plans de cette image</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy file</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Copy files</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Copy prompts</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copier les prompts</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Duplicate into the form</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Dupliquer dans le formulaire</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Modifier et recréer</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Find the missing file…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Retrouver le fichier…</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ne plus mettre en favori</translation>
    </message>
    <message>
        <source>No longer rejected</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ne plus rejeter</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Notes…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Une étoile</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Reuse all settings</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Reprendre tous les réglages</translation>
    </message>
    <message>
        <source>Reuse only the picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Reprendre seulement l’image</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Mots-clés…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Retirer de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>Copied as JSON.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Copié en JSON.</translation>
    </message>
    <message>
        <source>File copied: it can be pasted into a folder or a program.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Fichier copié&#xa0;: vous pouvez le coller dans un dossier ou un programme.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Notes&#xa0;: {clips}</translation>
    </message>
    <message>
        <source>Prompt copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Prompt copié.</translation>
    </message>
    <message>
        <source>Prompts copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Prompts copiés.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tags of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Mots-clés&#xa0;: {clips}</translation>
    </message>
    <message>
        <source>{clips} copied: they can be pasted as files.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Copié&#xa0;: {clips}, à coller comme fichiers.</translation>
    </message>
</context>
<context>
    <name>ClipFacts</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>1 clip</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Fitted, over a blurred copy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Ajusté, sur une copie floue</translation>
    </message>
    <message>
        <source>Fitted, with bars</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Ajusté, avec bandes</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Mis en file</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent as a link: {url}</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Envoyé comme lien&#xa0;: {url}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Durée du rendu</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>moved off the middle</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>décalé du centre</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>tourné à gauche</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>tourné à droite</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>tourné tête en bas</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{name} (manquant)</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{size}, {fps}&#xa0;i/s</translation>
    </message>
    <message>
        <source>{times} × closer</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{times}&#xa0;× plus près</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Add to collection</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Réutiliser</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message numerus="yes">
        <source>%Ln clips added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip ajouté à «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%Ln clips ajoutés à «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip est de retour.</numerusform>
            <numerusform>%Ln clips sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip est en favori.</numerusform>
            <numerusform>%Ln clips sont en favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip n’est plus en favori.</numerusform>
            <numerusform>%Ln clips ne sont plus en favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip n’est plus rejeté.</numerusform>
            <numerusform>%Ln clips ne sont plus rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip supprimé.</numerusform>
            <numerusform>%Ln clips supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip rejeté.</numerusform>
            <numerusform>%Ln clips rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>Mot-clé «&#xa0;{name}&#xa0;» mis sur&#xa0;%Ln clip.</numerusform>
            <numerusform>Mot-clé «&#xa0;{name}&#xa0;» mis sur&#xa0;%Ln clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip retiré de «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%Ln clips retirés de «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip.</numerusform>
            <numerusform>%Ln clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Ajouté à «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>retour</translation>
    </message>
    <message>
        <source>Clip deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Clip supprimé.</translation>
    </message>
    <message>
        <source>Clip is back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Le clip est de retour.</translation>
    </message>
    <message>
        <source>Clip rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Clip rejeté.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>suppression</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>ne plus rejeter</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>Favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Mis en favori.</translation>
    </message>
    <message>
        <source>No favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>ne plus mettre en favori</translation>
    </message>
    <message>
        <source>No longer a favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>N’est plus en favori.</translation>
    </message>
    <message>
        <source>No longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>N’est plus rejeté.</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>aucune étoile</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>notes</translation>
    </message>
    <message>
        <source>Notes changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Notes modifiées.</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln clips changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>Notes de&#xa0;%Ln clip modifiées.</numerusform>
            <numerusform>Notes de&#xa0;%Ln clips modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Un clip.</translation>
    </message>
    <message>
        <source>Put into “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>ajout à «&#xa0;{collection}&#xa0;»</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>étoiles {stars}</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>rejet</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Mot-clé «&#xa0;{name}&#xa0;» retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{name}” taken from %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>Mot-clé «&#xa0;{name}&#xa0;» retiré de&#xa0;%Ln clip.</numerusform>
            <numerusform>Mot-clé «&#xa0;{name}&#xa0;» retiré de&#xa0;%Ln clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>mot-clé «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Mot-clé «&#xa0;{name}&#xa0;» mis.</translation>
    </message>
    <message>
        <source>Take out of “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>retrait de «&#xa0;{collection}&#xa0;»</translation>
    </message>
    <message>
        <source>Take tag “{tag}” away</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>retrait du mot-clé «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Retiré de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>no stars</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Aucune étoile</translation>
    </message>
    <message numerus="yes">
        <source>{done} (%Ln clips)</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>
            <numerusform>{done} (%Ln clip)</numerusform>
            <numerusform>{done} (%Ln clips)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>{stars} pour&#xa0;%Ln clip.</numerusform>
            <numerusform>{stars} pour&#xa0;%Ln clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stars} for one clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>{stars} pour un clip.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Another colour…</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Couleur des bandes</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Pick from the picture</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Prélever dans l’image</translation>
    </message>
    <message>
        <source>The colour of the bars, and below what is transparent</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>La couleur des bandes, et sous ce qui est transparent</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Blanc</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Cost</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>As sent</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Drag the line, or press Ctrl and an arrow key, to compare. Drag the picture, or press an arrow key, to look around in it</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Glissez la ligne, ou appuyez sur Ctrl et une flèche, pour comparer. Glissez l’image, ou appuyez sur une flèche, pour la parcourir</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>What is missing</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is missing before this shot can be made</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>Ce qui manque avant de pouvoir créer ce plan</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Préparation de l’image…</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No RunComfy account is connected yet: the shot will wait for one.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Aucun compte RunComfy n’est encore connecté&#xa0;: le plan l’attendra.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The model that makes the clip</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Le modèle qui crée le clip</translation>
    </message>
    <message>
        <source>{key} makes this shot.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>{key} crée ce plan.</translation>
    </message>
</context>
<context>
    <name>CountQuestion</name>
    <message>
        <source>Above {shots} you are asked first; Settings changes that.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Au-delà de {shots}, on vous demande d’abord&#xa0;; cela se change dans les Préférences.</translation>
    </message>
    <message>
        <source>Make {shots}</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Créer {shots}</translation>
    </message>
    <message>
        <source>Make {shots}?</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Créer {shots}&#xa0;?</translation>
    </message>
    <message>
        <source>Many shots at once</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Beaucoup de plans à la fois</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Pas maintenant</translation>
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
        <translation>Jours de votre choix</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <extracomment>words/days.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/days.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>words/days.py</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>words/days.py</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Show</source>
        <extracomment>ui/desktop_news.py</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/details_dialog.py</extracomment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Tout ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Select a clip to see what was sent, what it cost, and to give it stars and tags.</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Sélectionnez un clip pour voir ce qui a été envoyé et ce qu’il a coûté, et lui donner étoiles et mots-clés.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>DetailsWindow</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_window.py</extracomment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>ui/welcome/dots.py</extracomment>
        <translation>Page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a still here, or paste one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Déposez une image ici, ou collez-en une</translation>
    </message>
    <message>
        <source>Drop or paste a picture, or press Enter to choose one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Déposez ou collez une image, ou appuyez sur Entrée pour en choisir une</translation>
    </message>
    <message>
        <source>Frame it larger, and see what is sent at 100 %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Cadrer en plus grand, et voir à 100&#xa0;% ce qui est envoyé</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Start with the picture that comes with Stillwake</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Commencer avec l’image fournie avec Stillwake</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>getting the picture ready…</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>préparation de l’image…</translation>
    </message>
    <message>
        <source>getting the picture ready… {percent} %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>préparation de l’image… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>link, sent as it is</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>lien, envoyé tel quel</translation>
    </message>
    <message>
        <source>{pixels} will be sent · {size}</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>{pixels} envoyés · {size}</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Cancelled shots, and failed ones that were dismissed. Their settings are all kept.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Plans annulés, et plans en échec que vous avez masqués. Tous leurs réglages sont gardés.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Plans précédents</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Modifier et recréer</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Recréer…</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Remettre l’image, le prompt et les réglages de ce plan dans le formulaire</translation>
    </message>
    <message>
        <source>The very same once more; its price is asked about first</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Exactement le même encore une fois&#xa0;; son prix vous est d’abord soumis</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Plans précédents</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel editing this shot</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Ne plus modifier ce plan</translation>
    </message>
    <message>
        <source>Editing “{prompt}”</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Modification de «&#xa0;{prompt}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave the shot as it was, in its place</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Laisser le plan comme il était, à sa place</translation>
    </message>
    <message>
        <source>This shot is out of the line until it is saved, and takes its place again then.</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Ce plan est hors de la file jusqu’à son enregistrement&#xa0;; il y reprend alors sa place.</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Choose Practice, which costs nothing, and put in the sample if there is no still yet</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Choisir l’essai, qui ne coûte rien, et mettre l’exemple s’il n’y a pas encore d’image</translation>
    </message>
    <message>
        <source>No clip matches these filters. Clear them to see all of them.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Aucun clip ne répond à ces filtres. Effacez-les pour tout voir.</translation>
    </message>
    <message>
        <source>Nothing here has “{words}”.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Rien ici ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Practice is chosen: nothing is charged. Press Make, and the clip appears here.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>L’essai est choisi&#xa0;: rien n’est facturé. Appuyez sur Créer, et le clip apparaît ici.</translation>
    </message>
    <message>
        <source>Try it free</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Essayer gratuitement</translation>
    </message>
    <message>
        <source>Your clips appear here, newest first. Choose a still, write a line and press Make.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Vos clips apparaissent ici, les plus récents d’abord. Choisissez une image, écrivez une ligne et appuyez sur Créer.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A hotel or company network may want you to sign in first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Un réseau d’hôtel ou d’entreprise demande peut-être d’abord une connexion.</translation>
    </message>
    <message>
        <source>A later version of Stillwake has used this data, so this one leaves it alone.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Une version plus récente de Stillwake a utilisé ces données&#xa0;; celle-ci n’y touche donc pas.</translation>
    </message>
    <message>
        <source>A safe connection to RunComfy could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Aucune connexion sûre à RunComfy n’a pu être établie.</translation>
    </message>
    <message>
        <source>All its settings are kept: edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Tous ses réglages sont gardés&#xa0;: modifiez-le et recréez-le.</translation>
    </message>
    <message>
        <source>Another program is holding Stillwake&apos;s list of your shots.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Un autre programme bloque la liste de vos plans de Stillwake.</translation>
    </message>
    <message>
        <source>Another program may be able to open it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Un autre programme peut peut-être l’ouvrir.</translation>
    </message>
    <message>
        <source>Check its request ID in Details, and look at your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vérifiez son ID de requête dans Détails, et regardez vos générations RunComfy.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vérifiez que vous avez le droit de l’ouvrir et que son disque est branché.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and any program that inspects its connections.</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>Vérifiez l’horloge de cet ordinateur, et tout programme qui inspecte ses connexions.</translation>
    </message>
    <message>
        <source>Choose a picture in it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Choisissez une image dedans.</translation>
    </message>
    <message>
        <source>Choose another model and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Choisissez un autre modèle et recréez-le.</translation>
    </message>
    <message>
        <source>Close it, and Stillwake goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Fermez-le, et Stillwake continue tout seul.</translation>
    </message>
    <message>
        <source>Connect its drive again, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Rebranchez son disque, et la récupération reprend toute seule.</translation>
    </message>
    <message>
        <source>Connect its drive again, or choose another folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Rebranchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Connect one, or use Practice.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Connectez-en un, ou utilisez l’essai.</translation>
    </message>
    <message>
        <source>Connect the account again, and it goes on.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Reconnectez le compte, et cela continue.</translation>
    </message>
    <message>
        <source>Connect the account again, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Reconnectez le compte, puis envoyez-les.</translation>
    </message>
    <message>
        <source>Connect the account it was sent from, then look again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Connectez le compte qui l’a envoyé, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Copy it again from your RunComfy profile, whole and without spaces.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Copiez-le à nouveau depuis votre profil RunComfy, en entier et sans espaces.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Copiez-la ou exportez-la à nouveau.</translation>
    </message>
    <message>
        <source>Details says more: please send it to us.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Détails en dit plus&#xa0;: merci de nous l’envoyer.</translation>
    </message>
    <message>
        <source>Edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Modifiez-le et recréez-le.</translation>
    </message>
    <message>
        <source>Fetching goes on by itself; nothing is paid twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>La récupération reprend toute seule&#xa0;; rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>It goes out by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Il part tout seul.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>It waits until you say that it may be fetched from there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Il attend que vous disiez qu’on peut le récupérer là-bas.</translation>
    </message>
    <message>
        <source>Look again for a fresh one, which is free, or fetch the clip from your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Regardez à nouveau pour en avoir un nouveau, c’est gratuit, ou récupérez le clip dans vos générations RunComfy.</translation>
    </message>
    <message>
        <source>Look again in a while; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Regardez à nouveau plus tard&#xa0;; regarder est gratuit.</translation>
    </message>
    <message>
        <source>Look again to fetch it afresh; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Regardez à nouveau pour le récupérer une nouvelle fois&#xa0;; regarder est gratuit.</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations before you send it again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Regardez vos générations RunComfy avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations: the clip is there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Regardez vos générations RunComfy&#xa0;: le clip y est.</translation>
    </message>
    <message>
        <source>Look at your connection, then try again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at your connection.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>Make some room, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Faites de la place, et la récupération reprend toute seule.</translation>
    </message>
    <message>
        <source>Make some room: what waits for it goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Faites de la place&#xa0;: ce qui l’attend reprend tout seul.</translation>
    </message>
    <message>
        <source>No RunComfy account is connected, so nothing can be sent to it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Aucun compte RunComfy n’est connecté, donc rien ne peut lui être envoyé.</translation>
    </message>
    <message>
        <source>No safe connection to RunComfy came about, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Aucune connexion sûre à RunComfy n’a pu s’établir, donc votre image n’a pas été envoyée et rien n’a été facturé.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF always work.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>PNG, JPEG, WebP et AVIF marchent toujours.</translation>
    </message>
    <message>
        <source>Practice could not start on this computer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>L’essai n’a pas pu démarrer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little before this shot is sent.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy nous demande d’attendre un peu avant l’envoi de ce plan.</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy nous demande d’attendre un peu.</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t say just now how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy ne peut pas dire où en est ce plan. Il a été accepté et il est gardé.</translation>
    </message>
    <message>
        <source>RunComfy could not finish this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy n’a pas pu terminer ce plan</translation>
    </message>
    <message>
        <source>RunComfy did not accept these settings, so the shot was not made</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy n’a pas accepté ces réglages, donc le plan n’a pas été créé</translation>
    </message>
    <message>
        <source>RunComfy did not answer in time.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this shot, or no longer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy ne connaît pas ce plan, ou plus.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this token, or its account is not active.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy ne connaît pas ce jeton, ou son compte n’est pas actif.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t offer this model to your account, so the shot was not made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy ne propose pas ce modèle à votre compte, donc le plan n’a pas été créé.</translation>
    </message>
    <message>
        <source>RunComfy fetches pictures only that way.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy ne récupère les images que de cette façon.</translation>
    </message>
    <message>
        <source>RunComfy gave no clear answer, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy n’a pas donné de réponse claire, donc le jeton n’a pas pu être vérifié. Il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>RunComfy has trouble of its own just now.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy a lui-même des ennuis en ce moment.</translation>
    </message>
    <message>
        <source>RunComfy refused the account&apos;s token, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy a refusé le jeton du compte, donc les nouveaux plans sont retenus.</translation>
    </message>
    <message>
        <source>RunComfy said no to this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy a refusé ce plan</translation>
    </message>
    <message>
        <source>RunComfy says this shot is finished, but gives no clip for it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy dit que ce plan est terminé, mais n’en donne pas le clip.</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Enregistrez-en une copie plus petite et utilisez-la.</translation>
    </message>
    <message>
        <source>Save it again with maximised compatibility, or export a PNG.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Enregistrez-la à nouveau en compatibilité maximale, ou exportez un PNG.</translation>
    </message>
    <message>
        <source>Something answered, but not the way RunComfy does.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Quelque chose a répondu, mais pas comme le fait RunComfy.</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. What was sent stays written down.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Quelque chose a mal tourné dans Stillwake même. Ce qui a été envoyé reste noté.</translation>
    </message>
    <message>
        <source>Start Stillwake again: it mends the list first, and sends nothing before that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Redémarrez Stillwake&#xa0;: il répare d’abord la liste, et n’envoie rien avant.</translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>Stillwake is already running with this data.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwake est déjà ouvert avec ces données.</translation>
    </message>
    <message>
        <source>Stillwake&apos;s list of your shots is damaged. Your clips are not: they lie in their folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>La liste de vos plans de Stillwake est endommagée. Vos clips ne le sont pas&#xa0;: ils sont dans leur dossier.</translation>
    </message>
    <message>
        <source>The clip is finished, but it can&apos;t be fetched just now.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Le clip est terminé, mais il ne peut pas être récupéré en ce moment.</translation>
    </message>
    <message>
        <source>The clip is finished, but {folder} can&apos;t be written to.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Le clip est terminé, mais impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>The clip is finished.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Le clip est terminé.</translation>
    </message>
    <message>
        <source>The clip itself is not touched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le clip lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>The clip that arrived is damaged or not whole.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le clip arrivé est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The connection broke before the whole shot was sent: it was not accepted and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>La connexion s’est coupée avant que tout le plan soit envoyé&#xa0;: il n’a pas été accepté et rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The connection to RunComfy broke.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>La connexion à RunComfy s’est coupée.</translation>
    </message>
    <message>
        <source>The film could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le film n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The finished clip is on {host}, which isn&apos;t RunComfy&apos;s, so it was not fetched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le clip terminé est sur {host}, qui n’est pas à RunComfy&#xa0;; il n’a donc pas été récupéré.</translation>
    </message>
    <message>
        <source>The folder for your clips can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Impossible d’écrire dans le dossier de vos clips.</translation>
    </message>
    <message>
        <source>The link has a user name in it, and that would be sent along.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le lien contient un nom d’utilisateur, qui serait envoyé avec.</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le lien doit commencer par https://.</translation>
    </message>
    <message>
        <source>The link to the finished clip has run out.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le lien vers le clip terminé a expiré.</translation>
    </message>
    <message>
        <source>The link to the finished clip isn&apos;t a safe one, so it was not followed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le lien vers le clip terminé n’est pas sûr&#xa0;; il n’a donc pas été suivi.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The shot was sent, but no clear answer came back. It may have been accepted.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Le plan a été envoyé, mais aucune réponse claire n’est revenue. Il a peut-être été accepté.</translation>
    </message>
    <message>
        <source>The small file beside a clip that says how it was made can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le petit fichier à côté d’un clip, qui dit comment il a été créé, est illisible.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Il n’y a plus de place dans {folder}.</translation>
    </message>
    <message>
        <source>There is not enough balance on your RunComfy account, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le solde de votre compte RunComfy ne suffit pas, donc les nouveaux plans sont retenus.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {size} more is needed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Il n’y a pas assez de place dans {folder}&#xa0;: il faut encore {size}.</translation>
    </message>
    <message>
        <source>This address is not safe to send a token to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Cette adresse n’est pas sûre pour y envoyer un jeton.</translation>
    </message>
    <message>
        <source>This clip can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ce clip est illisible.</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>This is not a link to a picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ce n’est pas un lien vers une image.</translation>
    </message>
    <message>
        <source>This shot belongs to another RunComfy account than the one connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ce plan appartient à un autre compte RunComfy que celui qui est connecté.</translation>
    </message>
    <message>
        <source>This shot was accepted, but its account can&apos;t be used just now, so we can&apos;t ask for it.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Ce plan a été accepté, mais son compte est inutilisable en ce moment&#xa0;; nous ne pouvons donc pas demander de ses nouvelles.</translation>
    </message>
    <message>
        <source>This system has no safe place for secrets, so the token is kept until you close Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ce système n’a pas d’endroit sûr pour les secrets&#xa0;; le jeton n’est donc conservé que jusqu’à la fermeture de Stillwake.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ceci a été arrêté.</translation>
    </message>
    <message>
        <source>Top it up at RunComfy, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Rechargez-le chez RunComfy, puis envoyez-les.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Use a link that needs no sign-in.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Utilisez un lien qui ne demande pas de connexion.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Utilisez sa fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>We can&apos;t reach RunComfy to ask how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Impossible de joindre RunComfy pour demander où en est ce plan. Il a été accepté et il est gardé.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Impossible de joindre RunComfy, donc le jeton n’a pas pu être vérifié. Il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Impossible de joindre RunComfy, donc votre image n’a pas été envoyée et rien n’a été facturé.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Impossible de joindre RunComfy.</translation>
    </message>
    <message>
        <source>We&apos;ll ask again by ourselves; nothing is sent twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Nous redemanderons de nous-mêmes&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>We&apos;ll try again by ourselves.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Nous réessaierons de nous-mêmes.</translation>
    </message>
    <message>
        <source>Your system&apos;s keyring is locked or said no.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Le trousseau de votre système est verrouillé ou a refusé.</translation>
    </message>
    <message>
        <source>the folder for your clips</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>le dossier de vos clips</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be made small enough for RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} reste au-dessus de la limite de RunComfy, même en plus petit.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} est illisible.</translation>
    </message>
    <message>
        <source>{name} ends in the middle: part of the picture is missing.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}&#xa0;s’arrête au milieu&#xa0;: une partie de l’image manque.</translation>
    </message>
    <message>
        <source>{name} holds layers, but not the picture they make.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} contient des calques, mais pas l’image qu’ils forment.</translation>
    </message>
    <message>
        <source>{name} holds no settings of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ne contient pas de préférences de Stillwake.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} est un fichier vide.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} n’est plus là.</translation>
    </message>
    <message>
        <source>{name} is not a picture we can read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} n’est pas une image que nous pouvons lire.</translation>
    </message>
    <message>
        <source>{name} is too large to open: {width} × {height} pixels.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} dépasse la taille que nous pouvons ouvrir&#xa0;: {width}&#xa0;× {height} pixels.</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} vient d’une version plus récente de Stillwake.</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>Estimated price</source>
        <extracomment>ui/compose/estimate_line.py</extracomment>
        <translation>Prix estimé</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>environ {price}</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>from {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>dès {price}</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>prix actuel</translation>
    </message>
    <message>
        <source>nothing is charged</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>rien n’est facturé</translation>
    </message>
    <message>
        <source>price of {day}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>prix du {day}</translation>
    </message>
    <message>
        <source>price unknown just now</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>prix inconnu pour l’instant</translation>
    </message>
    <message>
        <source>same settings, last time</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>mêmes réglages, la dernière fois</translation>
    </message>
    <message>
        <source>the live price applies</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>le prix actuel s’applique</translation>
    </message>
    <message>
        <source>{price} a second, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price} la seconde, prix actuel</translation>
    </message>
    <message>
        <source>{price} a shot, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price} le plan, prix actuel</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Nommés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Choisir un dossier pour les copies</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Par exemple&#xa0;: {name}</translation>
    </message>
    <message>
        <source>How many are copied</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Combien sont copiés</translation>
    </message>
    <message>
        <source>How the files are called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Comment les fichiers sont nommés</translation>
    </message>
    <message>
        <source>Put this into the name</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Mettre ceci dans le nom</translation>
    </message>
    <message>
        <source>Stop: what is copied stays</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Arrêter&#xa0;: ce qui est copié reste</translation>
    </message>
    <message>
        <source>The clips are copied to this folder; nothing in it is overwritten</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Les clips sont copiés dans ce dossier&#xa0;; rien n’y est écrasé</translation>
    </message>
    <message>
        <source>To this folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each clip</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Les mots entre accolades sont remplis pour chaque clip</translation>
    </message>
    <message>
        <source>{word} stands for nothing, so it stays as it is.</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>{word} ne correspond à rien et reste donc tel quel.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: {name}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Add films to the library</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Ajouter des films à la bibliothèque</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Films</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Où est «&#xa0;{name}&#xa0;» maintenant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln clips could not go to the bin and are in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln clip n’a pas pu aller à la corbeille et est de retour dans la bibliothèque.</numerusform>
            <numerusform>%Ln clips n’ont pas pu aller à la corbeille et sont de retour dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have gone to your system&apos;s bin, so undo can&apos;t bring them back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln clip est parti à la corbeille de votre système&#xa0;; Annuler ne peut donc pas le ramener.</numerusform>
            <numerusform>%Ln clips sont partis à la corbeille de votre système&#xa0;; Annuler ne peut donc pas les ramener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips were copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln clip a été copié dans {folder}.</numerusform>
            <numerusform>%Ln clips ont été copiés dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln n’a pas pu être copié.</numerusform>
            <numerusform>%Ln n’ont pas pu être copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read as films.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln n’a pas pu être lu comme film.</numerusform>
            <numerusform>%Ln n’ont pas pu être lus comme films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films are in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln film est maintenant dans la bibliothèque.</numerusform>
            <numerusform>%Ln films sont maintenant dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, so they were not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln y était déjà et n’a donc pas été ajouté deux fois.</numerusform>
            <numerusform>%Ln y étaient déjà et n’ont donc pas été ajoutés deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip could not go to the bin and is in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un clip n’a pas pu aller à la corbeille et est de retour dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A clip was copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un clip a été copié dans {folder}.</translation>
    </message>
    <message>
        <source>A film is in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un film est maintenant dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it, with nothing of that name in it.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Choisissez un dossier hors de celui-ci, où rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln clips</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>Exporter&#xa0;%Ln clip</numerusform>
            <numerusform>Exporter&#xa0;%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Export clip</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Exporter le clip</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>If you moved it, “Find the missing file…” in its menu shows Stillwake where it is.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Si vous l’avez déplacé, «&#xa0;Retrouver le fichier…&#xa0;» dans son menu montre à Stillwake où il est.</translation>
    </message>
    <message>
        <source>Its content has to be the same, whatever it is called now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Son contenu doit être le même, quel que soit son nom actuel.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No film was added.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Aucun film n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Rien de cela ne peut être un nom de fichier sur tous les systèmes.</translation>
    </message>
    <message>
        <source>Nothing was deleted. You can delete it in your file manager.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Rien n’a été supprimé. Vous pouvez le supprimer dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un clip n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>One could not be read as a film: {name}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un fichier n’a pas pu être lu comme film&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>One was there already, so it was not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un film y était déjà et n’a donc pas été ajouté deux fois.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put it back from there, and it is in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Remettez-le en place depuis la corbeille, et il revient dans la bibliothèque au prochain démarrage.</translation>
    </message>
    <message>
        <source>Put them back from there, and they are in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Remettez-les en place depuis la corbeille, et ils reviennent dans la bibliothèque au prochain démarrage.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>The clip has its file again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Le clip a retrouvé son fichier.</translation>
    </message>
    <message>
        <source>The drive of {folder} has no bin, or it would not take the file.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Le disque de {folder} n’a pas de corbeille, ou elle a refusé le fichier.</translation>
    </message>
    <message>
        <source>The file of this clip is not where it was.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Le fichier de ce clip n’est plus où il était.</translation>
    </message>
    <message>
        <source>The film is copied and looked at.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Le film est copié et examiné.</translation>
    </message>
    <message>
        <source>The library can&apos;t be moved to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>La bibliothèque ne peut pas être déplacée dans {folder}.</translation>
    </message>
    <message>
        <source>This clip has gone to your system&apos;s bin, so undo can&apos;t bring it back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Ce clip est parti à la corbeille de votre système&#xa0;; Annuler ne peut donc pas le ramener.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Use a few letters or digits.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Utilisez quelques lettres ou chiffres.</translation>
    </message>
    <message>
        <source>this folder</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln films</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>{done} film sur&#xa0;%Ln</numerusform>
            <numerusform>{done} films sur&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is another film than this clip, so nothing was changed.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un autre film que ce clip&#xa0;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» y est déjà.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All other filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Tous les autres filtres</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose what the library shows</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Choisir ce que montre la bibliothèque</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Collections et recherches enregistrées</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Hide missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Masquer les fichiers manquants</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Masquer les rejetés</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Plus · {count}</translation>
    </message>
    <message>
        <source>No tags yet. Choose clips and press T to give them some.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Pas encore de mots-clés. Choisissez des clips et appuyez sur T pour leur en donner.</translation>
    </message>
    <message>
        <source>Only missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Seulement les fichiers manquants</translation>
    </message>
    <message>
        <source>Only rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Seulement les rejetés</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Tout montrer à nouveau</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Il n’y a pas encore de clips.</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Avec son</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Sans son</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>{hint}. Delete removes it</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{hint}. Suppr le retire</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Date de création</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n étoile et plus</numerusform>
            <numerusform>%n étoiles et plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n mot-clé</numerusform>
            <numerusform>%n mots-clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Files found</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Fichiers trouvés</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Non rejetés</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Une étoile</translation>
    </message>
    <message>
        <source>One star and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Une étoile et plus</translation>
    </message>
    <message>
        <source>Only clips made in these days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips créés ces jours-là</translation>
    </message>
    <message>
        <source>Only clips of these models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips de ces modèles</translation>
    </message>
    <message>
        <source>Only clips so many seconds long</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips de tant de secondes</translation>
    </message>
    <message>
        <source>Only clips that have these tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips qui ont ces mots-clés</translation>
    </message>
    <message>
        <source>Only clips whose file can&apos;t be found, or all but those</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips dont le fichier est introuvable, ou tous sauf eux</translation>
    </message>
    <message>
        <source>Only clips with so many lines</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips de tant de lignes</translation>
    </message>
    <message>
        <source>Only clips with so many stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips de tant d’étoiles</translation>
    </message>
    <message>
        <source>Only clips with sound, or without</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les clips avec son, ou sans</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les favoris</translation>
    </message>
    <message>
        <source>Only shots made from one picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les plans créés à partir d’une image</translation>
    </message>
    <message>
        <source>Only this collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement cette collection</translation>
    </message>
    <message>
        <source>Only videos, or only pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement les vidéos, ou seulement les images</translation>
    </message>
    <message>
        <source>Only what you have rejected, or all but that</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Seulement ce que vous avez rejeté, ou tout le reste</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Unrated</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Sans étoiles</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Up to {most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Jusqu’à {most}&#xa0;s</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Avec son</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>words/filters.py</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>words/filters.py</extracomment>
        <translation>d MMM yyyy</translation>
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
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{least} s and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{least}&#xa0;s et plus</translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>{least}–%n étoile</numerusform>
            <numerusform>{least}–%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{least}–{most}&#xa0;s</translation>
    </message>
    <message>
        <source>{length} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{length}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>This part is {pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>Cette partie fait {pixels}&#xa0;px&#xa0;: plus qu’il n’en faut en {resolution}</translation>
    </message>
    <message>
        <source>This part is {width} px wide; {resolution} would enlarge it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>Cette partie fait {width}&#xa0;px de large&#xa0;; en {resolution}, elle serait agrandie {times}&#xa0;×</translation>
    </message>
    <message>
        <source>{kind} quality {quality}, {pixels}, {size}</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind} qualité {quality}, {pixels}, {size}</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, as it was sent before</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}, {pixels}, {size}, comme envoyé auparavant</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, no loss</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}, {pixels}, {size}, sans perte</translation>
    </message>
    <message>
        <source>{pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{pixels}&#xa0;px&#xa0;: plus qu’il n’en faut en {resolution}</translation>
    </message>
    <message>
        <source>{width} px wide: {resolution} enlarges it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{width}&#xa0;px de large&#xa0;: {resolution} l’agrandit {times}&#xa0;×</translation>
    </message>
</context>
<context>
    <name>FramingBoard</name>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/board.py</extracomment>
        <translation>Cadre</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As sent, 100 %</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Tel qu’envoyé, 100&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Click the colour you want, or go there with the arrow keys and press Enter</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Cliquez sur la couleur voulue, ou allez-y avec les flèches et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Préparation de l’image…</translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Garder ce cadre</translation>
    </message>
    <message>
        <source>Leave the frame as it was</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Laisser le cadre comme il était</translation>
    </message>
    <message>
        <source>The frame, or what is sent next to what it was made from</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Le cadrage, ou ce qui est envoyé à côté de l’original</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>FramingTools</name>
    <message>
        <source>As it was before you framed it</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Comme avant votre cadrage</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill cuts the edges off, Fit adds bars, Blur lays the picture over a blurred copy of itself</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Remplir coupe les bords, Ajuster ajoute des bandes, Flou pose l’image sur une copie floue d’elle-même</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Tourner à droite</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>Tous les clips que vous avez créés</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <extracomment>ui/library/grid_painting.py</extracomment>
        <translation>Sans image</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>Pages du guide</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Drag the picture, or press the arrow keys (with Shift: one pixel at a time). Wheel, pinch, {nearer} and {farther}: nearer and farther. {whole} or a double click: all of it again. {turn} turns, {mirror} mirrors, {undo} undoes</source>
        <extracomment>ui/compose/framing/hand.py</extracomment>
        <translation>Glissez l’image, ou utilisez les flèches (avec Maj&#xa0;: un pixel à la fois). Molette, pincement, {nearer} et {farther}&#xa0;: plus près, plus loin. {whole} ou double-clic&#xa0;: de nouveau toute l’image. {turn} tourne, {mirror} met en miroir, {undo} annule</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>À propos de Stillwake</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>Welcome pages</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Pages de bienvenue</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Adding to the library</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Ajout à la bibliothèque</translation>
    </message>
    <message>
        <source>How many films are there</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Combien de films y sont</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is in the library by now stays</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Ce qui est déjà dans la bibliothèque y reste</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>A file for another computer. Your account, folders and the hosts you trust are not in it.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Un fichier pour un autre ordinateur. Votre compte, vos dossiers et les hôtes de confiance n’y sont pas.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Toutes les préférences sont comme au début.</translation>
    </message>
    <message>
        <source>All settings but your account, your library, what you saved and the hosts you trust.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Toutes les préférences, sauf votre compte, votre bibliothèque, ce que vous avez enregistré et les hôtes de confiance.</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Comme au premier démarrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Export the settings to a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Exporter les préférences dans un fichier</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>From such a file. Saved prompts and searches are added to yours.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Depuis un tel fichier. Prompts et recherches enregistrés s’ajoutent aux vôtres.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Importer des préférences</translation>
    </message>
    <message>
        <source>Import settings from a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Importer des préférences depuis un fichier</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keep and reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Garder et réinitialiser</translation>
    </message>
    <message>
        <source>Put all settings back to how they were at first?</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Remettre toutes les préférences comme au début&#xa0;?</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Réinitialiser les préférences</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Préférences (*.json)</translation>
    </message>
    <message>
        <source>Stillwake settings.json</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Préférences Stillwake.json</translation>
    </message>
    <message>
        <source>Take them along</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>The settings are in {name}.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Les préférences sont dans {name}.</translation>
    </message>
    <message>
        <source>The settings of {name} are taken over.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Les préférences de {name} sont reprises.</translation>
    </message>
    <message>
        <source>Your account, your library, what you saved and the hosts you trust stay as they are.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Votre compte, votre bibliothèque, ce que vous avez enregistré et les hôtes de confiance restent comme ils sont.</translation>
    </message>
    <message>
        <source>export save backup copy file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>exporter enregistrer sauvegarde copie fichier préférences réglages</translation>
    </message>
    <message>
        <source>import load restore file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>importer charger restaurer fichier préférences réglages</translation>
    </message>
    <message>
        <source>reset default restore original all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>réinitialiser défaut restaurer origine toutes préférences réglages</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>The usual keys again</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Revenir aux touches habituelles</translation>
    </message>
    <message>
        <source>{key} always means “{command}”.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} veut toujours dire «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is “{command}” already.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} sert déjà à «&#xa0;{command}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the system says</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Words, numbers and days. Nothing that is under way stops for it.</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Mots, nombres et dates. Rien de ce qui est en cours ne s’arrête pour cela.</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>In seconds; 0 is no bound</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>En secondes&#xa0;; 0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Choose another folder for the clips</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Choisir un autre dossier pour les clips</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Choisir un autre…</translation>
    </message>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Clips rangés dans</translation>
    </message>
    <message>
        <source>Every clip is an ordinary file in this folder, with a small file beside it that tells how it was made. Any program can open them.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Chaque clip est un fichier ordinaire dans ce dossier, avec à côté un petit fichier qui dit comment il a été créé. Tout programme peut les ouvrir.</translation>
    </message>
    <message>
        <source>Keep the clips in another folder, on any drive</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Ranger les clips dans un autre dossier, sur n’importe quel disque</translation>
    </message>
    <message>
        <source>Looking how much room there is…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Calcul de la place disponible…</translation>
    </message>
    <message>
        <source>The stills are kept there as they were sent. You can move it all later, in the settings.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Les images y sont rangées comme elles ont été envoyées. Vous pourrez tout déplacer plus tard, dans les préférences.</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Ce dossier a été indiqué au démarrage de Stillwake et ne peut donc pas être changé ici</translation>
    </message>
    <message>
        <source>Your clips are yours</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Vos clips sont à vous</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Clips rangés dans</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ranger la bibliothèque dans un autre dossier</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Look at the room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Voir la place sur votre disque</translation>
    </message>
    <message>
        <source>Look…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Déplacer la bibliothèque dans un autre dossier</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder of your clips</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ouvrir le dossier de vos clips</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Place sur votre disque</translation>
    </message>
    <message>
        <source>The folder is yours: every clip lies there as it came, with a small file about how it was made.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Le dossier est à vous&#xa0;: chaque clip y est tel qu’il est arrivé, avec un petit fichier sur sa création.</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ce dossier a été indiqué au démarrage de Stillwake et ne peut donc pas être changé ici</translation>
    </message>
    <message>
        <source>What takes it up, and what could go</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ce qui l’occupe, et ce qui pourrait partir</translation>
    </message>
    <message>
        <source>What takes it up, and what could go.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ce qui l’occupe, et ce qui pourrait partir.</translation>
    </message>
    <message>
        <source>folder move place directory disk files videos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>dossier déplacer emplacement répertoire disque fichiers vidéos</translation>
    </message>
    <message>
        <source>space size clean free</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>place taille nettoyer libre espace</translation>
    </message>
</context>
<context>
    <name>LibrarySwitchboard</name>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Prompt and settings are in the form. The picture there is kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Le prompt et les réglages sont dans le formulaire. L’image qui y est reste.</translation>
    </message>
    <message>
        <source>The picture is in the form. The prompt and the settings there are kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>L’image est dans le formulaire. Le prompt et les réglages qui y sont restent.</translation>
    </message>
    <message>
        <source>This shot is back in the form. Press Make to make it once more.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Ce plan est de retour dans le formulaire. Appuyez sur Créer pour le créer encore une fois.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <source>Enter finds the next place</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Entrée trouve l’endroit suivant</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Tout ce dont Stillwake est fait, et ses licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Chercher dans les licences</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Les licences n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>“{words}” does not occur.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>«&#xa0;{words}&#xa0;» n’apparaît pas.</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Fetching a preview…</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Chargement de l’aperçu…</translation>
    </message>
    <message>
        <source>Frame it here</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Cadrer ici</translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Pas d’aperçu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The picture behind the link</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>L’image derrière le lien</translation>
    </message>
    <message>
        <source>The picture is {pixels}, not {ratio}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>L’image fait {pixels}, pas {ratio}.</translation>
    </message>
    <message>
        <source>The picture is {pixels}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>L’image fait {pixels}.</translation>
    </message>
    <message>
        <source>Use the picture itself in place of its link, cut to the frame as you like it</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Utiliser l’image elle-même au lieu de son lien, coupée au cadre comme vous voulez</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Tous les clips que vous avez créés</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Bibliothèque</translation>
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
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make this shot</source>
        <extracomment>ui/compose/make_button.py</extracomment>
        <translation>Créer ce plan</translation>
    </message>
</context>
<context>
    <name>MakeGuard</name>
    <message>
        <source>Make it again</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Making it again is a second shot, with its own price.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Le recréer fait un second plan, avec son propre prix.</translation>
    </message>
    <message>
        <source>Once is enough</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Une fois suffit</translation>
    </message>
    <message>
        <source>The same shot again?</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Encore le même plan&#xa0;?</translation>
    </message>
    <message>
        <source>You made this very shot a moment ago.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Vous avez créé exactement ce plan à l’instant.</translation>
    </message>
</context>
<context>
    <name>MakingSection</name>
    <message>
        <source>Ask first above so many shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Demander d’abord au-delà de</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Combien de plans sont en même temps au service.</translation>
    </message>
    <message>
        <source>Making shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Création des plans</translation>
    </message>
    <message>
        <source>More shots at once than this are made only after a question.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Davantage de plans à la fois ne sont créés qu’après une question.</translation>
    </message>
    <message>
        <source>Send kept shots without asking</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Envoyer sans demander les plans gardés</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Envoyés à la fois</translation>
    </message>
    <message>
        <source>Shots made while offline go out, and are charged, once you are back.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Les plans créés hors ligne partent, et sont facturés, dès votre retour en ligne.</translation>
    </message>
    <message>
        <source>batch many confirm cost money</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>lot plusieurs confirmer coût argent</translation>
    </message>
    <message>
        <source>offline online network automatic</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>hors ligne en ligne réseau automatique</translation>
    </message>
    <message>
        <source>parallel number queue speed</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>parallèle nombre file vitesse</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Aspect Ratio (W:H)</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Format (L:H)</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Frames Per Second</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Frames per second of the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Images par seconde de la vidéo générée.</translation>
    </message>
    <message>
        <source>Generate Audio</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Générer le son</translation>
    </message>
    <message>
        <source>Image URL</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>URL de l’image</translation>
    </message>
    <message>
        <source>Longer than 10 s works at 1080p and 25 fps.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Plus de 10&#xa0;s&#xa0;: possible en 1080p et 25&#xa0;i/s.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Supports PNG, JPEG, WebP, AVIF formats.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Formats acceptés&#xa0;: PNG, JPEG, WebP, AVIF.</translation>
    </message>
    <message>
        <source>The aspect ratio of the generated video. Only 16:9 is supported.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Le format de la vidéo générée. Seul le 16:9 est accepté.</translation>
    </message>
    <message>
        <source>The duration of the generated video in seconds. The fast model supports 6–20 seconds. Durations longer than 10 seconds (12, 14, 16, 18, 20) are only supported with 25 FPS and 1080p resolution.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>La durée de la vidéo générée, en secondes. Le modèle rapide accepte de 6 à 20 secondes. Les durées de plus de 10 secondes (12, 14, 16, 18, 20) ne sont acceptées qu’avec 25&#xa0;i/s et une résolution de 1080p.</translation>
    </message>
    <message>
        <source>The resolution of the generated video. Aspect ratio supported: 16:9 only. Default value: 1080p.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>La résolution de la vidéo générée. Format accepté&#xa0;: 16:9 uniquement. Valeur par défaut&#xa0;: 1080p.</translation>
    </message>
    <message>
        <source>Whether to generate audio for the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Générer ou non le son de la vidéo.</translation>
    </message>
    <message>
        <source>fps</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>i/s</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Choisir un dossier pour la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder, on any drive</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Choisissez un dossier, sur n’importe quel disque</translation>
    </message>
    <message>
        <source>Choose the folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Choisir le dossier de destination</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close and move</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Fermer et déplacer</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Leave the library where it is</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Laisser la bibliothèque où elle est</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Déplacer la bibliothèque</translation>
    </message>
    <message>
        <source>Stillwake closes for a moment, moves everything, and opens again. Shots at the service go on there and are fetched afterwards. Should the power fail meanwhile, nothing is lost: the next start goes on.</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Stillwake se ferme un instant, déplace tout, et se rouvre. Les plans au service y continuent et sont récupérés ensuite. En cas de coupure de courant, rien n’est perdu&#xa0;: le prochain démarrage reprend.</translation>
    </message>
    <message>
        <source>The folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Le dossier de destination</translation>
    </message>
    <message>
        <source>The folder it is in</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Le dossier actuel</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>Every file is copied, compared, and only then taken away.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Chaque fichier est copié, comparé, et seulement alors effacé de l’ancien endroit.</translation>
    </message>
    <message>
        <source>Go on with the library where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Continuer avec la bibliothèque où elle était</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Combien est copié</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>La laisser où elle était</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Déplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Open Stillwake</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Ouvrir Stillwake</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The copies go, and Stillwake opens</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Les copies sont effacées, et Stillwake s’ouvre</translation>
    </message>
    <message>
        <source>The library is where it was, whole.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>La bibliothèque est où elle était, entière.</translation>
    </message>
    <message>
        <source>To {folder}</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Vers {folder}</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Return takes it, Escape leaves it</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>Entrée valide, Échap abandonne</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>Ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n shots are done</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n plan est terminé</numerusform>
            <numerusform>%n plans sont terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n plan n’a pas pu être créé</numerusform>
            <numerusform>%n plans n’ont pas pu être créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n question attend votre réponse</numerusform>
            <numerusform>%n questions attendent votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>A shot could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>Un plan n’a pas pu être créé</translation>
    </message>
    <message>
        <source>A shot needs your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>Un plan attend votre réponse</translation>
    </message>
    <message>
        <source>Your shot is done</source>
        <extracomment>words/news.py</extracomment>
        <translation>Votre plan est terminé</translation>
    </message>
    <message>
        <source>Your shots wait for you</source>
        <extracomment>words/news.py</extracomment>
        <translation>Vos plans vous attendent</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>Ctrl+Entrée les garde, Échap les remet comme avant.</translation>
    </message>
    <message>
        <source>These clips have different notes: what you write here replaces them all.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>Ces clips ont des notes différentes&#xa0;: ce que vous écrivez ici les remplace toutes.</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Add a note…</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Ctrl+Entrée les garde, Échap les remet comme avant</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln clips from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln clip depuis la bibliothèque</numerusform>
            <numerusform>%Ln clips depuis la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent shots are lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln plan envoyé est perdu ici&#xa0;: regardez vos générations RunComfy.</numerusform>
            <numerusform>%Ln plans envoyés sont perdus ici&#xa0;: regardez vos générations RunComfy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln plan est revenu</numerusform>
            <numerusform>%Ln plans sont revenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots may have been sent already: they wait for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln plan a peut-être déjà été envoyé&#xa0;: il attend votre décision.</numerusform>
            <numerusform>%Ln plans ont peut-être déjà été envoyés&#xa0;: ils attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip came back as {got}, though {asked} was asked for. It is kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Un clip est revenu en {got}, alors que {asked} était demandé. Il est gardé.</translation>
    </message>
    <message>
        <source>A report was kept, should you want to read it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Un rapport a été gardé, si vous voulez le lire.</translation>
    </message>
    <message>
        <source>A shot could not be made. Its settings are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Un plan n’a pas pu être créé. Ses réglages sont gardés.</translation>
    </message>
    <message>
        <source>A shot is done: it is in the library.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Un plan est terminé&#xa0;: il est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A shot was sent, but its answer was lost. It may have been accepted.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Un plan a été envoyé, mais sa réponse s’est perdue. Il a peut-être été accepté.</translation>
    </message>
    <message>
        <source>Answer it in the queue; it is not sent again without you.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Répondez dans la file d’attente&#xa0;; il n’est pas renvoyé sans vous.</translation>
    </message>
    <message>
        <source>One shot came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Un plan est revenu</translation>
    </message>
    <message>
        <source>One shot may have been sent already: it waits in the queue for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Un plan a peut-être déjà été envoyé&#xa0;: il attend votre décision dans la file d’attente.</translation>
    </message>
    <message>
        <source>One shot that was sent is lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Un plan envoyé est perdu ici&#xa0;: regardez vos générations RunComfy.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>L’envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Send them?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Les envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. Your shots and clips are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Quelque chose a mal tourné dans Stillwake même. Vos plans et vos clips sont gardés.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Quelque chose a mal tourné.</translation>
    </message>
    <message>
        <source>Stillwake ended unexpectedly last time. Nothing is lost, and all goes on.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Stillwake s’est arrêté brusquement la dernière fois. Rien n’est perdu, et tout continue.</translation>
    </message>
    <message>
        <source>The library was not there to be looked through; that is done at the next start.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>La bibliothèque n’était pas là pour être parcourue&#xa0;; ce sera fait au prochain démarrage.</translation>
    </message>
    <message>
        <source>The shot could not be saved, so it was not added and nothing was sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Le plan n’a pas pu être enregistré&#xa0;; il n’a donc pas été ajouté et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This shot is being sent already, so it stays as it is.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Ce plan est déjà en cours d’envoi&#xa0;; il reste donc comme il est.</translation>
    </message>
    <message>
        <source>We&apos;ll offer to send them when the network is back.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Nous vous proposerons de les envoyer quand le réseau sera revenu.</translation>
    </message>
    <message>
        <source>You are back online.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vous êtes de nouveau en ligne.</translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>Vous êtes de nouveau en ligne.&#xa0;%Ln plan est gardé ici, {price}.</numerusform>
            <numerusform>Vous êtes de nouveau en ligne.&#xa0;%Ln plans sont gardés ici, {price}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>Vous êtes de nouveau en ligne.&#xa0;%Ln plan est gardé ici.</numerusform>
            <numerusform>Vous êtes de nouveau en ligne.&#xa0;%Ln plans sont gardés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vous êtes de nouveau en ligne. Un plan est gardé ici, {price}.</translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vous êtes de nouveau en ligne. Un plan est gardé ici.</translation>
    </message>
    <message>
        <source>You are offline, so new shots are kept here and nothing is sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vous êtes hors ligne&#xa0;; les nouveaux plans sont donc gardés ici et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>You can go on working; the report says what happened.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vous pouvez continuer à travailler&#xa0;; le rapport dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Your list of shots was damaged. The damaged file is kept as “{name}”.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>La liste de vos plans était endommagée. Le fichier endommagé est gardé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Your list of shots was not there, so it was made new.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>La liste de vos plans n’était pas là&#xa0;; elle a donc été refaite.</translation>
    </message>
    <message>
        <source>Your shots are kept here until an account is connected.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vos plans sont gardés ici jusqu’à ce qu’un compte soit connecté.</translation>
    </message>
    <message>
        <source>Your shots are kept here: not enough balance.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vos plans sont gardés ici&#xa0;: solde insuffisant.</translation>
    </message>
    <message>
        <source>Your shots are kept here: their pictures can&apos;t travel.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vos plans sont gardés ici&#xa0;: leurs images ne peuvent pas être transmises.</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>words/notices.py</extracomment>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>one clip from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>un clip depuis la bibliothèque</translation>
    </message>
    <message>
        <source>with the copy of {day}</source>
        <extracomment>words/mended.py</extracomment>
        <translation>avec la copie du {day}</translation>
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
        <translation>«&#xa0;Modifier et recréer&#xa0;» en crée un autre à partir de lui.</translation>
    </message>
</context>
<context>
    <name>NotificationArea</name>
    <message>
        <source>Account…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Récupérer là-bas</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Ce qui s’est passé récemment</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Quoi de neuf</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Its settings are kept: you can change it and make it again.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Ses réglages sont gardés&#xa0;: vous pouvez le modifier et le recréer.</translation>
    </message>
    <message>
        <source>Keep the computer awake while sending or fetching</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Garder l’ordinateur éveillé pendant un envoi ou une récupération</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Only that long. The screen may go dark.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Seulement ce temps-là. L’écran peut s’éteindre.</translation>
    </message>
    <message>
        <source>Only while Stillwake isn&apos;t in front. A click brings up the clip.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Seulement quand Stillwake n’est pas au premier plan. Un clic affiche le clip.</translation>
    </message>
    <message>
        <source>Say when a shot could not be made</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Dire quand un plan n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Say when a shot is done</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Dire quand un plan est terminé</translation>
    </message>
    <message>
        <source>Say when a shot needs your answer</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Dire quand un plan attend votre réponse</translation>
    </message>
    <message>
        <source>Until you answer, the shot waits and nothing is sent.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Jusqu’à votre réponse, le plan attend et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>notify notification failed error trouble message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>notifier notification échec erreur problème message</translation>
    </message>
    <message>
        <source>notify notification finished ready message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>notifier notification terminé prêt message</translation>
    </message>
    <message>
        <source>notify notification question uncertain held message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>notifier notification question incertain retenu gardé message</translation>
    </message>
    <message>
        <source>sleep suspend standby power energy battery</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>veille sommeil suspendre énergie batterie</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>
            <numerusform>il y a&#xa0;%n&#xa0;min</numerusform>
            <numerusform>il y a&#xa0;%n&#xa0;min</numerusform>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message>
        <source>{size} B</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size}&#xa0;o</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size}&#xa0;Go</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size} TB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size}&#xa0;To</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{size}&#xa0;ko</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Offline: you can look at everything, and new shots wait here.</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Hors ligne&#xa0;: vous pouvez tout regarder, et les nouveaux plans attendent ici.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <extracomment>ui/help/guide_page.py</extracomment>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PictureTravelDialog</name>
    <message>
        <source>A link that you paste or drop is always sent as it is. Practice sends nothing.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Un lien que vous collez ou déposez est toujours envoyé tel quel. L’essai n’envoie rien.</translation>
    </message>
    <message>
        <source>A link to try</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Un lien à essayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Fermer cette fenêtre sans rien changer</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Chargement de l’image…</translation>
    </message>
    <message>
        <source>How do pictures get to RunComfy?</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Comment les images vont-elles à RunComfy&#xa0;?</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Transport des images</translation>
    </message>
    <message>
        <source>Only for the test: the picture behind it is fetched once, from here</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Seulement pour le test&#xa0;: l’image derrière le lien est chargée une fois, d’ici</translation>
    </message>
    <message>
        <source>Paste a link to one of your pictures to try it.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Collez un lien vers l’une de vos images pour l’essayer.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send a tiny picture this way. It costs nothing and makes no shot</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Envoyer une toute petite image ainsi. Cela ne coûte rien et ne crée aucun plan</translation>
    </message>
    <message>
        <source>Send pictures like this from now on</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Envoyer désormais les images ainsi</translation>
    </message>
    <message>
        <source>Sending a tiny picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Envoi d’une toute petite image…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>What the test found</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>https:// … a link of yours, to try it</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>https:// … un lien à vous, pour l’essayer</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>A still of this computer goes inside the request, or by way of a bucket of your own.</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Une image de cet ordinateur part dans la requête, ou par un compartiment à vous.</translation>
    </message>
    <message>
        <source>Change how pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Changer le transport des images</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>How pictures get to RunComfy: in the request, or by your bucket</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Comment les images vont à RunComfy&#xa0;: dans la requête, ou par votre compartiment</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Transport des images</translation>
    </message>
    <message>
        <source>upload link bucket storage S3 request way</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>envoi lien compartiment bucket stockage S3 requête moyen transport</translation>
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
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Delete this saved prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Supprimer ce prompt enregistré</translation>
    </message>
    <message>
        <source>Keep the prompt as it is written now</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Garder le prompt tel qu’il est écrit maintenant</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Put this in at the cursor</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Insérer ceci au curseur</translation>
    </message>
    <message>
        <source>Save this one</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Enregistrer celui-ci</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Utiliser ce prompt</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Mots pour le prompt</translation>
    </message>
    <message>
        <source>{dawn|dusk} in a prompt makes a shot of each. These are words, not settings.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>{dawn|dusk} dans un prompt fait un plan de chacun. Ce sont des mots, pas des réglages.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Récupéré aussi depuis</translation>
    </message>
    <message>
        <source>Clips come from RunComfy&apos;s own hosts only. You are asked before one is fetched from elsewhere.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Les clips viennent seulement des hôtes de RunComfy. On vous demande avant d’en récupérer un d’ailleurs.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Vous permettez de récupérer des clips terminés depuis ces hôtes. Oubliez-en un, et on vous demande à nouveau.</translation>
    </message>
    <message>
        <source>trust trusted hosts servers domains download security privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>confiance hôtes serveurs domaines téléchargement sécurité confidentialité vie privée</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Add a picture and write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Ajoutez une image et écrivez un prompt.</translation>
    </message>
    <message>
        <source>Add a picture.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Ajoutez une image.</translation>
    </message>
    <message>
        <source>Choose {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Choisissez&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Fill in {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Remplissez&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Switch to {changes}</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Passer à {changes}</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Écrivez un prompt.</translation>
    </message>
    <message>
        <source>{model} knows no {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{model} ne connaît pas&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}&#xa0;: {value} n’est pas possible.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: choose one of {choices}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}&#xa0;: {value} n’est pas possible. Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it goes from {minimum} to {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}&#xa0;: {value} n’est pas possible. Cela va de {minimum} à {maximum}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at least {minimum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}&#xa0;: {value} n’est pas possible. C’est au moins {minimum}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at most {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}&#xa0;: {value} n’est pas possible. C’est au plus {maximum}.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>about {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>reste environ {time}</translation>
    </message>
    <message>
        <source>less than {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>reste moins de {time}</translation>
    </message>
    <message>
        <source>longer than usual ({time})</source>
        <extracomment>words/progress.py</extracomment>
        <translation>plus long que d’habitude ({time})</translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number}&#xa0;min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>reste {time}</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Each line of the prompt becomes a shot of its own</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>Chaque ligne du prompt devient un plan à part</translation>
    </message>
    <message>
        <source>One line = one shot</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>Une ligne = un plan</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters; models read only so much of a prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Caractères&#xa0;; les modèles ne lisent pas les prompts au-delà d’une certaine longueur</translation>
    </message>
    <message>
        <source>Give this still a prompt of its own; the others keep theirs</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Donner à cette image son propre prompt&#xa0;; les autres gardent le leur</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt for all</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt pour toutes</translation>
    </message>
    <message>
        <source>Prompt of this still</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt de cette image</translation>
    </message>
    <message>
        <source>Prompts you used before</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompts déjà utilisés</translation>
    </message>
    <message>
        <source>Show each prompt exactly as it would be sent</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Montrer chaque prompt exactement comme il serait envoyé</translation>
    </message>
    <message>
        <source>What happens in the shot, and how the camera moves</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Ce qui se passe dans le plan, et comment bouge la caméra</translation>
    </message>
    <message>
        <source>Words for camera and light, and the prompts you saved</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Mots pour la caméra et la lumière, et vos prompts enregistrés</translation>
    </message>
    <message>
        <source>{count}: very long</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>{count}&#xa0;: très long</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>More than {most} are not written out. Fewer choices make fewer prompts.</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Au-delà de {most}, ils ne sont pas écrits. Moins de choix font moins de prompts.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, as they would be sent</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Prompts, tels qu’ils seraient envoyés</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln are being made already: they may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln est déjà en création&#xa0;: il peut se terminer et être facturé.</numerusform>
            <numerusform>%Ln sont déjà en création&#xa0;: ils peuvent se terminer et être facturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are finished and paid for: they are fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln est terminé et payé&#xa0;: il est récupéré malgré tout.</numerusform>
            <numerusform>%Ln sont terminés et payés&#xa0;: ils sont récupérés malgré tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still in line: cancelling them is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln est encore dans la file&#xa0;: l’annuler est gratuit.</numerusform>
            <numerusform>%Ln sont encore dans la file&#xa0;: les annuler est gratuit.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is being made already: it may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 est déjà en création&#xa0;: il peut se terminer et être facturé.</translation>
    </message>
    <message>
        <source>1 is finished and paid for: it is fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 est terminé et payé&#xa0;: il est récupéré malgré tout.</translation>
    </message>
    <message>
        <source>1 is still in line: cancelling it is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 est encore dans la file&#xa0;: l’annuler est gratuit.</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>annulation de {shots}</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>masquage de {shots}</translation>
    </message>
    <message>
        <source>Edit {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>modification de {shots}</translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>words/queue.py</extracomment>
        <translation>En création</translation>
    </message>
    <message>
        <source>Move {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>déplacement de {shots}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Besoin de vous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>words/queue.py</extracomment>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Another shot with the very same settings; its price is asked about first</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Un autre plan avec exactement les mêmes réglages&#xa0;; son prix vous est d’abord soumis</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ask RunComfy about this shot once more: free, nothing is made again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Interroger RunComfy encore une fois sur ce plan&#xa0;: gratuit, rien n’est recréé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel {shots}…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Annuler {shots}…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Copy the prompts of {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Copier les prompts de {shots}</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Masquer {shots}</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Modifier et recréer</translation>
    </message>
    <message>
        <source>Edit this shot</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Modifier ce plan</translation>
    </message>
    <message>
        <source>Fetch from there…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Récupérer là-bas…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Reprendre la modification</translation>
    </message>
    <message>
        <source>Go on fetching the finished clip: free</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Continuer à récupérer le clip terminé&#xa0;: gratuit</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations first: it may have been sent and charged</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Regardez d’abord vos générations RunComfy&#xa0;: il a peut-être été envoyé et facturé</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Recréer…</translation>
    </message>
    <message>
        <source>Make {shots} again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Recréer {shots}…</translation>
    </message>
    <message>
        <source>Out of the line and into the form; saved, it takes its place again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Hors de la file et dans le formulaire&#xa0;; enregistré, il reprend sa place</translation>
    </message>
    <message>
        <source>Pause fetching</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Suspendre la récupération</translation>
    </message>
    <message>
        <source>Put this shot out of sight. Its settings are kept.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Mettre ce plan hors de vue. Ses réglages sont gardés.</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Remettre l’image, le prompt et les réglages de ce plan dans le formulaire</translation>
    </message>
    <message>
        <source>Say what became of this shot. Nothing is sent without you.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Dire ce qu’est devenu ce plan. Rien n’est envoyé sans vous.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send {shots} now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Envoyer {shots} maintenant</translation>
    </message>
    <message>
        <source>The next to be sent, before all others that wait</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Le prochain à partir, avant tous les autres qui attendent</translation>
    </message>
    <message>
        <source>What exactly went wrong, to read or to copy</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Ce qui a mal tourné exactement, à lire ou à copier</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Cancel all…</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Tout annuler…</translation>
    </message>
    <message>
        <source>Earlier shots: failed and cancelled ones, to be made again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Plans précédents&#xa0;: en échec ou annulés, à recréer</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or go on with the queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Mettre la file d’attente en pause ou la continuer</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>File d’attente · {count}</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Send nothing new. What was sent goes on.</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Ne rien envoyer de nouveau. Ce qui a été envoyé continue.</translation>
    </message>
    <message>
        <source>Send the waiting shots again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Envoyer à nouveau les plans en attente</translation>
    </message>
    <message>
        <source>The whole queue: select or cancel all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Toute la file d’attente&#xa0;: tout sélectionner ou tout annuler</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Another shot with the same picture, prompt and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Un autre plan avec les mêmes image, prompt et réglages.</translation>
    </message>
    <message>
        <source>Cancel the shot</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Annuler le plan</translation>
    </message>
    <message>
        <source>Cancel this shot?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Annuler ce plan&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Annuler {shots}</translation>
    </message>
    <message>
        <source>Cancel {shots}?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Annuler {shots}&#xa0;?</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Fetch from another place?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Récupérer d’un autre endroit&#xa0;?</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Récupérer là-bas</translation>
    </message>
    <message>
        <source>It is put at the end of the line, and charged like any other.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Il est mis à la fin de la file, et facturé comme tout autre.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Les laisser continuer</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Make {shots} again?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Recréer {shots}&#xa0;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is waiting. Choose a still, write a line and press Make.</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Rien n’attend. Choisissez une image, écrivez une ligne et appuyez sur Créer.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the shots kept here</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Envoyer les plans gardés ici</translation>
    </message>
    <message>
        <source>They are put at the end of the line, and charged like any others.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Ils sont mis à la fin de la file, et facturés comme tous les autres.</translation>
    </message>
    <message>
        <source>They are sent one after the other, and charged</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Ils sont envoyés l’un après l’autre, et facturés</translation>
    </message>
    <message>
        <source>{shots} kept here. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Gardé ici&#xa0;: {shots}. Envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>{shots} more, with the same pictures, prompts and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots} de plus, avec les mêmes images, prompts et réglages.</translation>
    </message>
    <message>
        <source>{shots}, {price}. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>{shots}, {price}. Envoyer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Laisser le nom comme il est</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Rien de cela ne peut être un nom de fichier sur tous les systèmes.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Renommer le clip</translation>
    </message>
    <message>
        <source>The file in your folder is called this, too</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Le fichier dans votre dossier prend aussi ce nom</translation>
    </message>
    <message>
        <source>The file will be called “{name}”.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Le fichier s’appellera «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy both texts</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Copier les deux textes</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Read what stands here, change what you like, copy or save it, and put it into a report on our page. Tokens, keys, signed links and your own name are taken out.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Rien n’est envoyé tout seul. Lisez ce qui est écrit ici, changez ce que vous voulez, copiez ou enregistrez-le, et mettez-le dans un rapport sur notre page. Jetons, clés, liens signés et votre nom en sont retirés.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page where problems are reported, in the browser</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Ouvrir dans le navigateur la page où l’on signale les problèmes</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Save both texts to a file</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Enregistrer les deux textes dans un fichier</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Quelque chose a mal tourné dans Stillwake</translation>
    </message>
    <message>
        <source>Stillwake report.txt</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Rapport Stillwake.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>What Stillwake adds</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Ce que Stillwake ajoute</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Que s’est-il passé, et qu’attendiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>With my prompts and the names of my files</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Avec mes prompts et les noms de mes fichiers</translation>
    </message>
    <message>
        <source>You have changed the text, so it stays as it is.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Vous avez modifié le texte&#xa0;; il reste donc comme il est.</translation>
    </message>
</context>
<context>
    <name>SampleShot</name>
    <message>
        <source>The boats rock gently at anchor while the city lights shimmer on the water. Thin clouds drift past the moon. The camera glides slowly forward.</source>
        <extracomment>ui/welcome/sample_shot.py</extracomment>
        <translation>Les bateaux se balancent doucement à l’ancre tandis que les lumières de la ville scintillent sur l’eau. De fins nuages passent devant la lune. La caméra avance lentement.</translation>
    </message>
</context>
<context>
    <name>ScaleHint</name>
    <message>
        <source>Pixels in the frame</source>
        <extracomment>ui/compose/framing/hint.py</extracomment>
        <translation>Pixels dans le cadre</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Prompts, file names, notes, tags, models, request IDs.
The beginning of a word is enough, “quotes” keep words together.
Also: rating:&gt;=3  tag:harbour  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Prompts, noms de fichiers, notes, mots-clés, modèles, ID de requêtes.
Le début d’un mot suffit, les “guillemets” gardent des mots ensemble.
Aussi&#xa0;: rating:&gt;=3  tag:port  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search…</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Chercher…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Any word of a setting finds it</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Tout mot d’une préférence la trouve</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Aucune préférence ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Press one to see its settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Appuyez sur une section pour voir ses préférences</translation>
    </message>
    <message>
        <source>Put the settings back to how they were before</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Remettre les préférences comme avant</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Chercher dans les préférences</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>The settings are back to how they were before.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Les préférences sont de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message>
        <source>Collection “{name}” deleted. Its clips stay in the library.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Collection «&#xa0;{name}&#xa0;» supprimée. Ses clips restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New collection of the selected clips</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Nouvelle collection avec les clips sélectionnés</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Renommer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Search “{name}” deleted.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Recherche «&#xa0;{name}&#xa0;» supprimée.</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Make a collection of what is selected</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Faire une collection de la sélection</translation>
    </message>
    <message>
        <source>Save what is searched for now</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Enregistrer la recherche en cours</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Add films…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Ajouter des films…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Space and upkeep…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Place et entretien…</translation>
    </message>
</context>
<context>
    <name>ShelvesMenu</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection of the selected…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Nouvelle collection de la sélection…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A letter alone works while you aren&apos;t writing: in a field it is the field&apos;s.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Une lettre seule agit quand vous n’écrivez pas&#xa0;: dans un champ, elle est au champ.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Give a command another key, in the settings</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Donner une autre touche à une commande, dans les préférences</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Aucun raccourci ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Chercher par l’action, ou par la touche…</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Ce que ça fait</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>A later prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Prompt plus récent</translation>
    </message>
    <message>
        <source>All of the picture again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>De nouveau toute l’image</translation>
    </message>
    <message>
        <source>An earlier prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Prompt plus ancien</translation>
    </message>
    <message>
        <source>Answer a question, or look at the still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Répondre à une question, ou regarder l’image</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Back from the full screen or the whole library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Quitter le plein écran ou toute la bibliothèque</translation>
    </message>
    <message>
        <source>Backwards</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Annuler ou retirer</translation>
    </message>
    <message>
        <source>Change a shot that waits</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Modifier un plan en attente</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Clips in the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Clips de la bibliothèque</translation>
    </message>
    <message>
        <source>Delete a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Supprimer une recherche ou une collection</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Modifier et recréer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Plein écran, et retour</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Garder les notes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make the same shot again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Recréer le même plan</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Move down in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Descendre dans la file</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Reculer d’une place</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Avancer d’une place</translation>
    </message>
    <message>
        <source>Move one row down</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Descendre d’une rangée</translation>
    </message>
    <message>
        <source>Move one row up</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Monter d’une rangée</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Move the picture by one pixel</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Déplacer l’image d’un pixel</translation>
    </message>
    <message>
        <source>Move to the end of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mettre à la fin de la file</translation>
    </message>
    <message>
        <source>Move to the front of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mettre au début de la file</translation>
    </message>
    <message>
        <source>Move up in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Monter dans la file</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rename a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Renommer une recherche ou une collection</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Searches and collections</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Recherches et collections</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Maj et une flèche</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Activer ou couper le son</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Retirer de la collection</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Retirer la sélection</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>The drop zone</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La zone de dépôt</translation>
    </message>
    <message>
        <source>The frame of a still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Le cadre d’une image</translation>
    </message>
    <message>
        <source>The library in the whole window, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La bibliothèque dans toute la fenêtre, et retour</translation>
    </message>
    <message>
        <source>The player</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Le lecteur</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La file d’attente</translation>
    </message>
    <message>
        <source>The tray of stills</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Le plateau d’images</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>While writing</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>En écrivant</translation>
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
        <translation>Tout comme d’habitude</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Rendre à chaque commande ses touches d’origine</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Touches à vous</translation>
    </message>
    <message>
        <source>Press a field, then the new key. Backspace in it takes the key away.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Cliquez dans un champ, puis appuyez sur la nouvelle touche. Retour arrière y enlève la touche.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>keyboard shortcuts keys hotkeys rebind reset</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>clavier raccourcis touches réattribuer réinitialiser</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Shots being made or waiting</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>Plans en création ou en attente</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>A shot in the line has one still and one prompt. Make several as new shots.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Un plan de la file a une seule image et un seul prompt. Pour plusieurs, créez de nouveaux plans.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved, it takes its place in the line again.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Enregistré, il reprend sa place dans la file.</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>A public https link to a picture; Enter takes it. It is sent as it is</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Un lien https public vers une image&#xa0;; Entrée le prend. Il est envoyé tel quel</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose pictures on this computer</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Choisir des images sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Lien vers une image</translation>
    </message>
    <message>
        <source>More to do with stills</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Autres actions sur les images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>or a link…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>ou un lien…</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips that the list had forgotten are back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln clip que la liste avait oublié est de retour.</numerusform>
            <numerusform>%Ln clips que la liste avait oubliés sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small files could not be read, or have no clip; nothing of them was touched.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln petit fichier n’a pas pu être lu, ou n’a pas de clip&#xa0;; rien n’en a été touché.</numerusform>
            <numerusform>%Ln petits fichiers n’ont pas pu être lus, ou n’ont pas de clip&#xa0;; rien n’en a été touché.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1 clip</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips that you have rejected: look at them, then delete what can go</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Les clips que vous avez rejetés&#xa0;: regardez-les, puis supprimez ce qui peut partir</translation>
    </message>
    <message>
        <source>Every clip in the library, as it came</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Chaque clip de la bibliothèque, tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Every clip of the folder is in the list.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Chaque clip du dossier est dans la liste.</translation>
    </message>
    <message>
        <source>Films kept by Practice</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Films gardés par l’essai</translation>
    </message>
    <message>
        <source>Films of the practice service for two days; your own clips lie in the library</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Films du service d’essai, pendant deux jours&#xa0;; vos propres clips sont dans la bibliothèque</translation>
    </message>
    <message>
        <source>One clip that the list had forgotten is back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Un clip que la liste avait oublié est de retour.</translation>
    </message>
    <message>
        <source>Pictures that no shot in the list uses any more</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Images qu’aucun plan de la liste n’utilise plus</translation>
    </message>
    <message>
        <source>Posters and filmstrips; they are made again when they are needed</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Vignettes et bandes d’images&#xa0;; elles sont refaites quand il les faut</translation>
    </message>
    <message>
        <source>Small pictures for the lists</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Petites images des listes</translation>
    </message>
    <message>
        <source>Stills, as they were sent</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Images, telles qu’envoyées</translation>
    </message>
    <message>
        <source>The list of your shots, with its copies</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>La liste de vos plans, avec ses copies</translation>
    </message>
    <message>
        <source>The pictures that your shots were made from, beside the clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Les images à partir desquelles vos plans ont été créés, à côté des clips</translation>
    </message>
    <message>
        <source>Without it the library is read again from its files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Sans elle, la bibliothèque est relue depuis ses fichiers</translation>
    </message>
    <message>
        <source>of them in no shot</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>dont dans aucun plan</translation>
    </message>
    <message>
        <source>of them rejected</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>dont rejetés</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{size} are copied to {folder}, where {free} are free. Every file is compared before the old one goes.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} sont copiés dans {folder}, où {free} sont libres. Chaque fichier est comparé avant que l’ancien parte.</translation>
    </message>
    <message>
        <source>{size} are needed in {folder}, and only {free} are free there.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Il faut {size} dans {folder}, et seuls {free} y sont libres.</translation>
    </message>
    <message>
        <source>{size} cleared.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} libérés.</translation>
    </message>
    <message>
        <source>{size} free where your clips are, in {folder}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} libres là où sont vos clips, dans {folder}</translation>
    </message>
    <message>
        <source>{size} move to {folder}. It is the same drive, so this takes a moment.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} vont dans {folder}. C’est le même disque, cela ne prend donc qu’un instant.</translation>
    </message>
    <message>
        <source>{size} of stills went to your system&apos;s bin: empty it to have the room.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} d’images sont allés à la corbeille de votre système&#xa0;: videz-la pour avoir la place.</translation>
    </message>
</context>
<context>
    <name>SpaceDialog</name>
    <message>
        <source>Brings every clip of the folder that the list has forgotten back into it</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Remettre dans la liste chaque clip du dossier qu’elle a oublié</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Compares every clip, its small file and the list, and mends what differs</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Comparer chaque clip, son petit fichier et la liste, et réparer ce qui diffère</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Each thing, and what was done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Chaque chose, et ce qui a été fait</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Ranger la bibliothèque dans un autre dossier</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Examen de la bibliothèque…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Nothing that could be yours was deleted.</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Rien de ce qui pourrait être à vous n’a été supprimé.</translation>
    </message>
    <message>
        <source>Rebuild from its files</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Refaire depuis ses fichiers</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Place sur votre disque</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the rejected clips in the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Afficher les clips rejetés dans la bibliothèque</translation>
    </message>
    <message>
        <source>Stills that no shot uses go to your system&apos;s bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Les images qu’aucun plan n’utilise vont à la corbeille de votre système</translation>
    </message>
    <message>
        <source>The practice service lets go of films; your clips stay</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Le service d’essai se défait de ses films&#xa0;; vos clips restent</translation>
    </message>
    <message>
        <source>They are made again when they are needed</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Elles sont refaites quand il les faut</translation>
    </message>
    <message>
        <source>To the bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was found…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Ce qui a été trouvé…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>It may have been moved, or another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Il a peut-être été déplacé, ou un autre programme peut l’ouvrir.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Il a été déplacé, renommé ou supprimé, ou son disque n’est pas branché.</translation>
    </message>
    <message>
        <source>Space plays and stops, comma and full stop go by one frame, F fills the screen</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Espace lit et arrête, virgule et point avancent ou reculent d’une image, F remplit l’écran</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Scène</translation>
    </message>
    <message>
        <source>The file is kept as it came. Another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Le fichier est gardé tel qu’il est arrivé. Un autre programme peut peut-être l’ouvrir.</translation>
    </message>
    <message>
        <source>This clip can&apos;t be played here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Ce clip ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not where it was kept.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Le fichier de ce clip n’est plus où il était gardé.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Cette image ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Une étoile</translation>
    </message>
    <message>
        <source>Rate with a press, or with 0 to 5</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Donner des étoiles d’un clic, ou avec 0 à 5</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Étoiles</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted</source>
        <extracomment>words/states.py</extracomment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Already rendering: it will finish and may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Déjà en rendu&#xa0;: il se terminera et sera peut-être facturé.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>words/states.py</extracomment>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Being sent right now: it may be accepted, and then it may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>En cours d’envoi à cet instant&#xa0;: il peut être accepté, et alors être facturé.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>words/states.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>words/states.py</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>words/states.py</extracomment>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} MB</source>
        <extracomment>words/states.py</extracomment>
        <translation>Téléchargement&#xa0;: {done} sur {total}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Downloading, {done} MB so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>Téléchargement&#xa0;: {done}&#xa0;Mo reçus</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>words/states.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Finished · asking for what was made</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé · demande de ce qui a été créé</translation>
    </message>
    <message>
        <source>Finished · fetching it is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé · récupération en pause</translation>
    </message>
    <message>
        <source>Finished · no room in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé · plus de place dans {folder}</translation>
    </message>
    <message>
        <source>Finished · waiting for room where your clips are kept</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé · attend de la place là où vos clips sont rangés</translation>
    </message>
    <message>
        <source>Finished · {folder} can&apos;t be written to</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé · impossible d’écrire dans {folder}</translation>
    </message>
    <message>
        <source>Finished · {size} more room needed in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé · il faut encore {size} dans {folder}</translation>
    </message>
    <message>
        <source>Finished, but its link isn&apos;t a safe one</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé, mais son lien n’est pas sûr</translation>
    </message>
    <message>
        <source>Finished, on {host} · not fetched yet</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé, sur {host} · pas encore récupéré</translation>
    </message>
    <message>
        <source>Finished, on {host}, which isn&apos;t RunComfy&apos;s. Fetch it from there?</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminé, sur {host}, qui n’est pas à RunComfy. Le récupérer là-bas&#xa0;?</translation>
    </message>
    <message>
        <source>From a mended list: it may have been sent already</source>
        <extracomment>words/states.py</extracomment>
        <translation>D’une liste réparée&#xa0;: il a peut-être déjà été envoyé</translation>
    </message>
    <message>
        <source>Getting the picture ready</source>
        <extracomment>words/states.py</extracomment>
        <translation>Préparation de l’image</translation>
    </message>
    <message>
        <source>In line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Dans la file · annulation gratuite</translation>
    </message>
    <message>
        <source>Kept here until an account is connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>Gardé ici jusqu’à ce qu’un compte soit connecté</translation>
    </message>
    <message>
        <source>Kept here while the queue is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>Gardé ici tant que la file d’attente est en pause</translation>
    </message>
    <message>
        <source>Kept here while you are offline · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>Gardé ici tant que vous êtes hors ligne · rien n’est envoyé sans votre accord</translation>
    </message>
    <message>
        <source>Kept here: it would go over your budget</source>
        <extracomment>words/states.py</extracomment>
        <translation>Gardé ici&#xa0;: il dépasserait votre budget</translation>
    </message>
    <message>
        <source>Kept here: its picture can&apos;t travel as chosen in Settings</source>
        <extracomment>words/states.py</extracomment>
        <translation>Gardé ici&#xa0;: son image ne peut pas être transmise comme choisi dans les Préférences</translation>
    </message>
    <message>
        <source>Kept here: not enough balance on the account</source>
        <extracomment>words/states.py</extracomment>
        <translation>Gardé ici&#xa0;: solde du compte insuffisant</translation>
    </message>
    <message>
        <source>Next in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Prochain dans la file · annulation gratuite</translation>
    </message>
    <message>
        <source>Next to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Prochain à partir · annulation gratuite</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>words/states.py</extracomment>
        <translation>En rendu</translation>
    </message>
    <message>
        <source>RunComfy asked us to wait</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy nous a demandé d’attendre</translation>
    </message>
    <message>
        <source>RunComfy gives no answer just now</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy ne répond pas pour l’instant</translation>
    </message>
    <message>
        <source>RunComfy says “{word}”</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy dit «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Sent at {time}, the answer was lost. Is it in your RunComfy generations?</source>
        <extracomment>words/states.py</extracomment>
        <translation>Envoyé à {time}, la réponse s’est perdue. Est-il dans vos générations RunComfy&#xa0;?</translation>
    </message>
    <message>
        <source>Still in line: cancelling is free.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Encore dans la file&#xa0;: l’annuler est gratuit.</translation>
    </message>
    <message>
        <source>Taken out of the line to be edited · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>Sorti de la file pour être modifié · rien n’est envoyé sans votre accord</translation>
    </message>
    <message>
        <source>There is nothing left to cancel.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>This clip is finished and paid for: only fetching it is paused.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Ce clip est terminé et payé&#xa0;: seule sa récupération est suspendue.</translation>
    </message>
    <message>
        <source>Waiting for its account to be connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>Attend que son compte soit connecté</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <extracomment>words/states.py</extracomment>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Waits for another shot to finish</source>
        <extracomment>words/states.py</extracomment>
        <translation>Attend la fin d’un autre plan</translation>
    </message>
    <message>
        <source>We can ask RunComfy all the same.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Nous pouvons quand même le demander à RunComfy.</translation>
    </message>
    <message>
        <source>We&apos;ll cancel it as soon as the answer is in.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Nous l’annulerons dès que la réponse sera là.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/states.py</extracomment>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message>
        <source>{nth} in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>{nth} dans la file · annulation gratuite</translation>
    </message>
    <message>
        <source>{nth} to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>{nth} à envoyer · annulation gratuite</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}e</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}e</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}e</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}e</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <extracomment>words/states.py</extracomment>
        <translation>{why}, nouvel essai dans {time}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add this tag</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>Ajouter ce mot-clé</translation>
    </message>
    <message>
        <source>Return adds, commas stand between several, Escape closes.</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>Entrée ajoute, des virgules en séparent plusieurs, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copier tout ceci</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>For a report to us or to RunComfy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Pour un rapport à nous ou à RunComfy</translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Don&apos;t show this tip again</source>
        <extracomment>ui/tips/tip_line.py</extracomment>
        <translation>Ne plus afficher cette astuce</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Drag shots that are not sent yet to put them into another order.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Glissez les plans pas encore envoyés pour changer leur ordre.</translation>
    </message>
    <message>
        <source>Drag the still in its frame to choose what is sent; the wheel goes nearer.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Glissez l’image dans son cadre pour choisir ce qui est envoyé&#xa0;; la molette rapproche.</translation>
    </message>
    <message>
        <source>Drop several stills at once, or a folder: each becomes a shot of its own.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Déposez plusieurs images à la fois, ou un dossier&#xa0;: chacune devient un plan à part.</translation>
    </message>
    <message>
        <source>In a prompt, {dawn|dusk|night} makes three shots, one for each word.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Dans un prompt, {dawn|dusk|night} fait trois plans, un pour chaque mot.</translation>
    </message>
    <message>
        <source>The search knows filters too: try rating:&gt;=3, length:&gt;8 or sound:yes.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>La recherche connaît aussi des filtres&#xa0;: essayez rating:&gt;=3, length:&gt;8 ou sound:yes.</translation>
    </message>
    <message>
        <source>{key} gives the library the whole window, and takes it back.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>{key} donne toute la fenêtre à la bibliothèque, et la reprend.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Break it off: all is as it was before</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Interrompre&#xa0;: tout redevient comme avant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Ce qui en est fait</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clips</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>
            <numerusform>{done} clip sur&#xa0;%Ln</numerusform>
            <numerusform>{done} clips sur&#xa0;%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEntry</name>
    <message>
        <source>Checking…</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Paste your RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Collez votre jeton RunComfy</translation>
    </message>
    <message>
        <source>RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Jeton RunComfy</translation>
    </message>
    <message>
        <source>Show the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Tried once with a call that costs nothing, then kept safely</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Essayé une fois par un appel qui ne coûte rien, puis conservé en lieu sûr</translation>
    </message>
    <message>
        <source>Try this token; it costs nothing</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Essayer ce jeton&#xa0;; cela ne coûte rien</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Où obtenir un jeton&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>As a grid</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>En grille</translation>
    </message>
    <message>
        <source>As a list with columns</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>En liste avec colonnes</translation>
    </message>
    <message>
        <source>Back beside the stage</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Retour à côté de la scène</translation>
    </message>
    <message>
        <source>Larger posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Order, groups and size</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Ordre, groupes et taille</translation>
    </message>
    <message>
        <source>Size of the posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Smaller or larger posters (Ctrl with the wheel)</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Vignettes plus petites ou plus grandes (Ctrl et molette)</translation>
    </message>
    <message>
        <source>Smaller posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Vignettes plus petites</translation>
    </message>
    <message>
        <source>The library in the whole window</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>La bibliothèque dans toute la fenêtre</translation>
    </message>
    <message>
        <source>What is put together</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Ce qui est regroupé</translation>
    </message>
    <message>
        <source>What the clips are sorted by</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Ce qui trie les clips</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n sent at once</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>
            <numerusform>%n envoyé à la fois</numerusform>
            <numerusform>%n envoyés à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Guide, shortcuts, and what to do about a problem</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Guide, raccourcis, et que faire en cas de problème</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Combien de plans sont en même temps au service</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>New shots go to {name}. Press to change that</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Les nouveaux plans vont à {name}. Appuyez pour changer</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Stillwake</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Stillwake</translation>
    </message>
    <message>
        <source>Theme, folders and the rest</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Thème, dossiers et le reste</translation>
    </message>
    <message>
        <source>Who pays for new shots</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Qui paie les nouveaux plans</translation>
    </message>
    <message>
        <source>Your clips, in the whole window</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Vos clips, dans toute la fenêtre</translation>
    </message>
    <message>
        <source>{name} · can&apos;t be used</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · inutilisable</translation>
    </message>
    <message>
        <source>{name} · checking…</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · vérification…</translation>
    </message>
    <message>
        <source>{name} · free</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · gratuit</translation>
    </message>
    <message>
        <source>{name} · not connected</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · non connecté</translation>
    </message>
    <message>
        <source>{name} · {amount} left</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · solde&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to a frame; the arrow keys go by one</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Aller à une image&#xa0;; les flèches avancent d’une</translation>
    </message>
    <message>
        <source>How long the clip is</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>La durée du clip</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Minutes, seconds and the frame in the second</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Minutes, secondes et image dans la seconde</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Lire en boucle</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Position dans le clip</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Activer ou couper le son</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed: {faster} faster, {backwards} backwards, {play} pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Vitesse&#xa0;: {faster} plus vite, {backwards} en arrière, {play} pause</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>A bucket&apos;s name has letters, digits, dots and hyphens only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le nom d’un compartiment n’a que des lettres, chiffres, points et traits d’union.</translation>
    </message>
    <message>
        <source>A folder&apos;s name has plain letters, digits, hyphens and single slashes only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le nom d’un dossier n’a que des lettres simples, chiffres, traits d’union et barres obliques isolées.</translation>
    </message>
    <message>
        <source>By way of my own bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Par mon propre compartiment (bucket)</translation>
    </message>
    <message>
        <source>Check its name and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Vérifiez son nom et le point d’accès dans Préférences, Transport des images.</translation>
    </message>
    <message>
        <source>Check the link in a browser.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Vérifiez le lien dans un navigateur.</translation>
    </message>
    <message>
        <source>Choose another way in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Choisissez un autre moyen dans Préférences, Transport des images.</translation>
    </message>
    <message>
        <source>Complete it in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Complétez-le dans Préférences, Transport des images.</translation>
    </message>
    <message>
        <source>Correct the region and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Corrigez la région et le point d’accès dans Préférences, Transport des images.</translation>
    </message>
    <message>
        <source>Each picture goes to RunComfy with its shot, up to 6 MB, and is stored there. Nothing to set up.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Chaque image va à RunComfy avec son plan, jusqu’à 6&#xa0;Mo, et y est stockée. Rien à préparer.</translation>
    </message>
    <message>
        <source>Each picture is stored once in a bucket of yours, and RunComfy gets a link that runs out. For Amazon S3, Cloudflare R2, Backblaze B2, MinIO and others.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Chaque image est stockée une fois dans un compartiment à vous, et RunComfy reçoit un lien qui expire. Pour Amazon S3, Cloudflare R2, Backblaze B2, MinIO et d’autres.</translation>
    </message>
    <message>
        <source>Enter the access key and its secret again in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Saisissez à nouveau la clé d’accès et sa clé secrète dans Préférences, Transport des images.</translation>
    </message>
    <message>
        <source>Enter the bucket&apos;s name.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Saisissez le nom du compartiment.</translation>
    </message>
    <message>
        <source>Enter the endpoint: the address your bucket&apos;s service names.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Saisissez le point d’accès&#xa0;: l’adresse qu’indique le service de votre compartiment.</translation>
    </message>
    <message>
        <source>Enter the region as the service writes it, like eu-central-1.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Saisissez la région comme le service l’écrit, par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>Enter them in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Saisissez-les dans Préférences, Transport des images.</translation>
    </message>
    <message>
        <source>Give them leave to read, write and delete there, or use other keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Donnez-leur le droit d’y lire, écrire et supprimer, ou utilisez d’autres clés.</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>It must open without a sign-in.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Il doit s’ouvrir sans connexion à un compte.</translation>
    </message>
    <message>
        <source>It works from here, but RunComfy can&apos;t reach this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cela marche d’ici, mais RunComfy ne peut pas joindre cette adresse.</translation>
    </message>
    <message>
        <source>It works: a test picture fits into a request and comes out the same.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cela marche&#xa0;: une image de test tient dans une requête et en ressort identique.</translation>
    </message>
    <message>
        <source>It works: a test picture was stored, fetched by its link and taken away again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cela marche&#xa0;: une image de test a été stockée, récupérée par son lien et retirée.</translation>
    </message>
    <message>
        <source>It works: the link brings a picture of {pixels}, {size}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cela marche&#xa0;: le lien donne une image de {pixels}, {size}.</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keyring. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Les clés sont conservées dans le trousseau du système. Laissez les deux champs vides pour continuer à les utiliser.</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Les clés sont conservées dans {keyring}. Laissez les deux champs vides pour continuer à les utiliser.</translation>
    </message>
    <message>
        <source>Keys are kept until you close Stillwake: this system has no safe place for them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Les clés sont conservées jusqu’à la fermeture de Stillwake&#xa0;: ce système n’a pas d’endroit sûr pour elles.</translation>
    </message>
    <message>
        <source>Keys go into your system&apos;s keyring and nowhere else.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Les clés vont dans le trousseau de votre système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Look at the bucket&apos;s settings at its service.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Regardez les réglages du compartiment chez son service.</translation>
    </message>
    <message>
        <source>Look at your connection and at the bucket&apos;s address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Vérifiez votre connexion et l’adresse du compartiment.</translation>
    </message>
    <message>
        <source>Nothing is half sent: the picture simply goes again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Rien n’est envoyé à moitié&#xa0;: l’image repart simplement.</translation>
    </message>
    <message>
        <source>Only as links</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Seulement des liens</translation>
    </message>
    <message>
        <source>Only links are sent, as you have chosen, so this picture stays on your computer.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Seuls les liens sont envoyés, comme vous l’avez choisi&#xa0;; cette image reste donc sur votre ordinateur.</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t reach what only your own network can.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>RunComfy ne peut pas joindre ce que seul votre réseau peut joindre.</translation>
    </message>
    <message>
        <source>RunComfy would not get it either: let the keys read from the bucket, too.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>RunComfy ne l’obtiendrait pas non plus&#xa0;: donnez aussi aux clés le droit de lire le compartiment.</translation>
    </message>
    <message>
        <source>Set the clock; the picture then goes by itself.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Réglez l’horloge&#xa0;; l’image part ensuite toute seule.</translation>
    </message>
    <message>
        <source>The bucket must be on the internet, with https.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le compartiment doit être sur internet, en https.</translation>
    </message>
    <message>
        <source>The connection to your bucket broke before the whole picture was there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>La connexion à votre compartiment s’est coupée avant que toute l’image y soit.</translation>
    </message>
    <message>
        <source>The endpoint is only the service&apos;s address, like https://s3.example.org.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le point d’accès est seulement l’adresse du service, comme https://s3.example.org.</translation>
    </message>
    <message>
        <source>The endpoint must begin with https://, or your keys could be read on the way.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le point d’accès doit commencer par https://, sinon vos clés pourraient être lues en chemin.</translation>
    </message>
    <message>
        <source>The keys are not allowed to do this in {bucket}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Les clés n’ont pas le droit de faire cela dans {bucket}.</translation>
    </message>
    <message>
        <source>The keys to your bucket are missing, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Les clés de votre compartiment manquent&#xa0;; aucune image ne peut donc y aller.</translation>
    </message>
    <message>
        <source>The link brought no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le lien n’a fourni aucune image à temps.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le lien ne donne pas cette image à tout le monde.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>L’image dépasse {limit}.</translation>
    </message>
    <message>
        <source>The test picture was stored, but its link doesn&apos;t bring it back.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>L’image de test a été stockée, mais son lien ne la ramène pas.</translation>
    </message>
    <message>
        <source>There is no bucket called {bucket} at this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Aucun compartiment nommé {bucket} à cette adresse.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln minutes, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de&#xa0;%Ln minute, et votre compartiment refuse cela.</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de&#xa0;%Ln minutes, et votre compartiment refuse cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>L’horloge de cet ordinateur est fausse, et votre compartiment refuse cela.</translation>
    </message>
    <message>
        <source>This is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cette adresse n’est pas publique.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach {host}, where your bucket is. The picture was not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Impossible de joindre {host}, où est votre compartiment. L’image n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>You put pictures online yourself, up to 50 MB each, and paste their https links. Pictures on this computer are not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Vous mettez vous-même les images en ligne, jusqu’à 50&#xa0;Mo chacune, et collez leurs liens https. Les images de cet ordinateur ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Your bucket is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Votre compartiment est dans une autre région.</translation>
    </message>
    <message>
        <source>Your bucket isn&apos;t fully set up, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Votre compartiment n’est pas entièrement configuré&#xa0;; aucune image ne peut donc y aller.</translation>
    </message>
    <message>
        <source>Your bucket said no.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Votre compartiment a refusé.</translation>
    </message>
    <message>
        <source>Your bucket said no: {message}</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Votre compartiment a refusé&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service doesn&apos;t accept the keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le service de votre compartiment n’accepte pas les clés.</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Le service de votre compartiment a lui-même des ennuis en ce moment.</translation>
    </message>
    <message>
        <source>your bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>votre compartiment</translation>
    </message>
    <message>
        <source>your bucket&apos;s service</source>
        <extracomment>words/travel.py</extracomment>
        <translation>le service de votre compartiment</translation>
    </message>
    <message>
        <source>{bucket} is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Autre région pour {bucket}.</translation>
    </message>
    <message>
        <source>{bucket} is in the region {region}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>La région de {bucket} est {region}.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cette image n’est pas accessible à tous ({host}).</translation>
    </message>
    <message>
        <source>{host} is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Adresse non publique&#xa0;: {host}.</translation>
    </message>
    <message>
        <source>{host} sent no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Aucune image reçue à temps ({host}).</translation>
    </message>
    <message>
        <source>{host}, where your bucket is, has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host}, où est votre compartiment, a lui-même des ennuis en ce moment.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n shots are being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n plan en création</numerusform>
            <numerusform>%n plans en création</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots need you</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n plan a besoin de vous</numerusform>
            <numerusform>%n plans ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots wait</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n plan en attente</numerusform>
            <numerusform>%n plans en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 plan en création</translation>
    </message>
    <message>
        <source>1 shot needs you</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 plan a besoin de vous</translation>
    </message>
    <message>
        <source>1 shot waits</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 plan en attente</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Nothing is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>Aucun plan en création</translation>
    </message>
    <message>
        <source>See all of them…</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Les voir toutes…</translation>
    </message>
    <message>
        <source>Sending or fetching shots</source>
        <extracomment>words/news.py</extracomment>
        <translation>Envoi ou récupération de plans</translation>
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
            <numerusform>En retirer&#xa0;%Ln</numerusform>
            <numerusform>En retirer&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Retirer celle-ci</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <extracomment>words/news.py</extracomment>
        <translation>La file d’attente est en pause</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{place} of {count} · {name}</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>{place} sur {count} · {name}</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>1 image</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drag, or {earlier} and {later}, puts them in order. {out} takes out, {undo} takes back.</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Glisser, ou {earlier} et {later}, change l’ordre. {out} retire, {undo} annule.</translation>
    </message>
    <message>
        <source>Stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Retirer la sélection</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show Stillwake</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Afficher Stillwake</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Stills to be made</source>
        <extracomment>ui/compose/tray/tray_view.py</extracomment>
        <translation>Images à utiliser</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Fetch it from there?</source>
        <extracomment>words/trust.py</extracomment>
        <translation>Le récupérer là-bas&#xa0;?</translation>
    </message>
    <message>
        <source>Only the finished clip is fetched, without your token. Clips on this address are then fetched without asking.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>Seul le clip terminé est récupéré, sans votre jeton. Les clips de cette adresse sont ensuite récupérés sans demander.</translation>
    </message>
    <message>
        <source>The clip is on {host}, which isn&apos;t RunComfy&apos;s.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>Le clip est sur {host}, qui n’est pas à RunComfy.</translation>
    </message>
</context>
<context>
    <name>TrustedHosts</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Récupéré aussi depuis</translation>
    </message>
    <message>
        <source>Ask again before a clip is fetched from there</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Demander à nouveau avant d’y récupérer un clip</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {host}</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Oublier {host}</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Vous permettez de récupérer des clips terminés depuis ces hôtes. Oubliez-en un, et on vous demande à nouveau.</translation>
    </message>
</context>
<context>
    <name>UndoKeys</name>
    <message>
        <source>Redo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Asking whether there is a newer version.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Demande s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>It is not brought up again; the one after it is</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Elle n’est plus proposée&#xa0;; la suivante le sera</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of this version in the browser</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Ouvrir la page de cette version dans le navigateur</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Ignorer cette version</translation>
    </message>
    <message>
        <source>Stillwake {version} is out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Stillwake {version} est sorti</translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Cela n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>C’est la version la plus récente</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Quoi de neuf</translation>
    </message>
    <message>
        <source>What is new, as those who made it wrote it down</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Ce qui est nouveau, noté par ceux qui l’ont fait</translation>
    </message>
    <message>
        <source>You have Stillwake {version}, and there is nothing newer.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Vous avez Stillwake {version}, et il n’y a rien de plus récent.</translation>
    </message>
    <message>
        <source>You have {version}. Nothing is downloaded or installed by itself: its page says how.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Vous avez la {version}. Rien n’est téléchargé ni installé tout seul&#xa0;: sa page dit comment faire.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Stillwake {version} is out.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Stillwake {version} est sorti.</translation>
    </message>
    <message>
        <source>The page where new versions are announced could not be reached.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Impossible de joindre la page où les nouvelles versions sont annoncées.</translation>
    </message>
    <message>
        <source>The page where new versions are announced gave no answer that can be used.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>La page où les nouvelles versions sont annoncées n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Réessayez quand vous serez en ligne.</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Ask once a week for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Demander chaque semaine s’il y a une nouvelle version</translation>
    </message>
    <message>
        <source>Asks now, once, and shows what is new.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Demande maintenant, une fois, et montre ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Rechercher une version plus récente</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>GitHub is asked, and learns nothing of you but your address. Nothing is installed by itself.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>On demande à GitHub, qui n’apprend rien de vous que votre adresse. Rien n’est installé tout seul.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>update release automatic network privacy</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>mise à jour version automatique réseau confidentialité vie privée</translation>
    </message>
    <message>
        <source>update release version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>mise à jour version</translation>
    </message>
</context>
<context>
    <name>VariationsBox</name>
    <message>
        <source>Variations</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Variations: how many times each shot is made</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>Variantes&#xa0;: combien de fois chaque plan est créé</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Only {size} are free there: that is no room for clips.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>Seuls {size} y sont libres&#xa0;: ce n’est pas assez pour des clips.</translation>
    </message>
    <message numerus="yes">
        <source>{size} are free there: room for about %Ln clips of {length}.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>
            <numerusform>{size} y sont libres&#xa0;: de la place pour environ&#xa0;%Ln clip de {length}.</numerusform>
            <numerusform>{size} y sont libres&#xa0;: de la place pour environ&#xa0;%Ln clips de {length}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close these pages and begin</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Fermer ces pages et commencer</translation>
    </message>
    <message>
        <source>Close these pages; they are in the help menu</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Fermer ces pages&#xa0;; elles sont dans le menu d’aide</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>To the next page</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>À la page suivante</translation>
    </message>
    <message>
        <source>To the page before</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>À la page précédente</translation>
    </message>
    <message>
        <source>Welcome to Stillwake</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Bienvenue dans Stillwake</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>6 s</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>6&#xa0;s</translation>
    </message>
    <message>
        <source>Drop in a still, write what moves, press Make: soon after, the clip is yours.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Déposez une image, écrivez ce qui bouge, appuyez sur Créer&#xa0;: peu après, le clip est à vous.</translation>
    </message>
    <message>
        <source>Every pixel, every setting, and about what it costs, before you press.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Chaque pixel, chaque réglage, et le coût approximatif, avant d’appuyer.</translation>
    </message>
    <message>
        <source>Every step is on your disk before the next one begins.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Chaque étape est sur votre disque avant que la suivante commence.</translation>
    </message>
    <message>
        <source>It works without a network</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Cela marche sans réseau</translation>
    </message>
    <message>
        <source>Nothing paid is ever lost or paid twice</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Rien de payé n’est jamais perdu ni payé deux fois</translation>
    </message>
    <message>
        <source>The sample: a harbour at night</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>L’exemple&#xa0;: un port la nuit</translation>
    </message>
    <message>
        <source>What you see is what is sent</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Ce que vous voyez est ce qui est envoyé</translation>
    </message>
    <message>
        <source>Your clips are ordinary files on this computer, and the library opens at once.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Vos clips sont des fichiers ordinaires sur cet ordinateur, et la bibliothèque s’ouvre aussitôt.</translation>
    </message>
    <message>
        <source>Your stills, moving</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Vos images, en mouvement</translation>
    </message>
    <message>
        <source>“Boats rock gently, lights shimmer on the water”</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>«&#xa0;Les bateaux se balancent, les lumières scintillent sur l’eau&#xa0;»</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Add a tag</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Ajouter un mot-clé…</translation>
    </message>
    <message>
        <source>Return adds it; commas stand between several</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Entrée l’ajoute&#xa0;; des virgules en séparent plusieurs</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>Press one to look at it</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Appuyez sur une pour la regarder</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>The picture as it was sent</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>L’image telle qu’envoyée</translation>
    </message>
</context>
<context>
    <name>_Piece</name>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Retirer le mot-clé {tag}</translation>
    </message>
    <message>
        <source>{tag} (some)</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>{tag} (certains)</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Each gets the key of the other</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Chacune reçoit la touche de l’autre</translation>
    </message>
    <message>
        <source>Swap their keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Échanger leurs touches</translation>
    </message>
</context>
</TS>
