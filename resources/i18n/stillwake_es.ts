<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Acerca de Stillwake</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copia la versión y en qué funciona</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on, for a report</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Copia la versión y en qué funciona, para un informe</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Todo de lo que está hecho Stillwake, y sus licencias</translation>
    </message>
    <message>
        <source>Free software under the MIT License, made with Python, Qt, FFmpeg and the work of others.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Software libre con licencia MIT, hecho con Python, Qt, FFmpeg y el trabajo de otras personas.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Turns a still picture and a few words into a video clip, through RunComfy&apos;s hosted models.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Convierte una imagen fija y unas palabras en un clip de vídeo, con los modelos alojados en RunComfy.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>AccountChoices</name>
    <message>
        <source>Checking the token with a call that costs nothing…</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Comprobando el token con una llamada que no cuesta nada…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected · {left}</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Conectado · {left}</translation>
    </message>
    <message>
        <source>Films are made on this computer from your own stills, so you can try everything. Nothing is charged.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Los vídeos se hacen en este ordenador con tus propias imágenes, para que puedas probarlo todo. No se cobra nada.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Olvidar token</translation>
    </message>
    <message>
        <source>Practice · free</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Práctica · gratis</translation>
    </message>
    <message>
        <source>Remove the token here and from the keyring. Shots stay.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Quita el token de aquí y del llavero. Las tomas se quedan.</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>RunComfy, from the environment</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy, del entorno</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Estado de la cuenta</translation>
    </message>
    <message>
        <source>Your stills are sent to RunComfy and made into clips there. Each shot is charged to your balance.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>Tus imágenes se envían a RunComfy y allí se convierten en clips. Cada toma se cobra de tu saldo.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Who makes your shots?</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>¿Quién hace tus tomas?</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Practise free, or connect RunComfy</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>Practica gratis o conecta RunComfy</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top right of the window.</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>Puedes cambiarlo cuando quieras, arriba a la derecha en la ventana.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Practice</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice needs no token of yours.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>Práctica no necesita ningún token tuyo.</translation>
    </message>
    <message>
        <source>RunComfy (environment)</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>RunComfy (entorno)</translation>
    </message>
    <message>
        <source>The token comes from this computer&apos;s environment. It is used, and never stored.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>El token viene del entorno de este ordenador. Se usa, pero nunca se guarda.</translation>
    </message>
    <message>
        <source>The token is kept in {keyring}.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>El token se guarda en {keyring}.</translation>
    </message>
    <message>
        <source>The token is kept only until you close Stillwake: no keyring was found.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>El token se conserva solo hasta que cierres Stillwake: no se encontró ningún llavero.</translation>
    </message>
    <message>
        <source>The token will be kept in your system&apos;s keyring; where there is none, only until you close Stillwake.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>El token se guardará en el llavero del sistema; si no lo hay, solo hasta que cierres Stillwake.</translation>
    </message>
    <message>
        <source>The token will be kept in {keyring}, and nowhere else.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>El token se guardará en {keyring} y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>your system&apos;s keyring</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>your system&apos;s keyring ({name})</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>el llavero del sistema ({name})</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>saldo: {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Elegir el clip</translation>
    </message>
    <message>
        <source>Choose the clip you downloaded: it is put into the library with this shot&apos;s settings</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Elige el clip que has descargado: se pone en la biblioteca con los ajustes de esta toma</translation>
    </message>
    <message>
        <source>Clips and pictures (*.mp4 *.mov *.webm *.png *.jpg *.webp)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Clips e imágenes (*.mp4 *.mov *.webm *.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <source>Fetch the clip with this ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Descargar el clip con este ID</translation>
    </message>
    <message>
        <source>Free: nothing is made again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Gratis: no se vuelve a crear nada</translation>
    </message>
    <message>
        <source>I have the file</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Tengo el archivo</translation>
    </message>
    <message>
        <source>It isn&apos;t: send again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>No está: enviar de nuevo</translation>
    </message>
    <message>
        <source>It stays in the queue until you know more</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Se queda en la cola hasta que sepas más</translation>
    </message>
    <message>
        <source>It&apos;s there, I have its ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Está, y tengo su ID</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Makes a new shot with the same settings. It is charged like any other.</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Crea una toma nueva con los mismos ajustes. Se cobra como cualquier otra.</translation>
    </message>
    <message>
        <source>Open your RunComfy page</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Abrir tu página de RunComfy</translation>
    </message>
    <message>
        <source>Open your RunComfy page in the browser</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Abre tu página de RunComfy en el navegador</translation>
    </message>
    <message>
        <source>Paste its request ID: the clip is fetched, and nothing is sent again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Pega su ID de solicitud: el clip se descarga y no se envía nada de nuevo</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>The ID RunComfy shows with the generation</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>El ID que RunComfy muestra junto a la generación</translation>
    </message>
    <message>
        <source>We sent this shot at {time} but lost the answer. Look at your RunComfy generations: is it there?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>Enviamos esta toma a las {time}, pero la respuesta se perdió. Mira tus generaciones de RunComfy: ¿está ahí?</translation>
    </message>
    <message>
        <source>What became of this shot?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>¿Qué fue de esta toma?</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark is best for judging colour. High contrast is dark or light as your system is.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>El oscuro es el mejor para juzgar el color. El alto contraste es oscuro o claro según tu sistema.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>One line at the top of the window when you meet something new. Each is shown once.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Una línea arriba en la ventana cuando encuentras algo nuevo. Cada uno se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Show tips</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Mostrar consejos</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>dark light night day high contrast black white colours system look</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>oscuro claro noche día alto contraste negro blanco colores sistema aspecto</translation>
    </message>
    <message>
        <source>tips hints help advice welcome</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>consejos sugerencias ayuda bienvenida</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Best rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Mejor valorados primero</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By picture</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Por imagen</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Más baratos primero</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Date made</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Más caros primero</translation>
    </message>
    <message>
        <source>Least rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Peor valorados primero</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt A to Z</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt de la A a la Z</translation>
    </message>
    <message>
        <source>Prompt Z to A</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Prompt de la Z a la A</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>Más cortos primero</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%Ln files were not pictures.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln archivo no era una imagen.</numerusform>
            <numerusform>%Ln archivos no eran imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out: the tray is full.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>Otra quedó fuera: la bandeja está llena.</numerusform>
            <numerusform>Otras %Ln quedaron fuera: la bandeja está llena.</numerusform>
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
            <numerusform>%Ln toma</numerusform>
            <numerusform>%Ln tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are too many at once: {most} is the most.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln toma es demasiado de una vez: el máximo es {most}.</numerusform>
            <numerusform>%Ln tomas son demasiadas de una vez: el máximo es {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
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
        <translation>1 archivo no era una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln stills is left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>Se deja fuera 1 de %Ln imagen. {rest}</numerusform>
            <numerusform>Se deja fuera 1 de %Ln imágenes. {rest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of these %Ln was made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>1 de esta %Ln ya se hizo antes.</numerusform>
            <numerusform>1 de estas %Ln ya se hizo antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1 toma</translation>
    </message>
    <message>
        <source>Its own prompt: {prompt}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Su propio prompt: {prompt}</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make {count}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Crear {count}</translation>
    </message>
    <message>
        <source>Make {count} of {all}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Crear {count} de {all}</translation>
    </message>
    <message>
        <source>None of these stills can be used.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>No se puede usar ninguna de estas imágenes.</translation>
    </message>
    <message>
        <source>There is no picture in there.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Ahí no hay ninguna imagen.</translation>
    </message>
    <message>
        <source>This very shot is in the queue.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Esta misma toma está en la cola.</translation>
    </message>
    <message>
        <source>You made this on {day}.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Ya la creaste el {day}.</translation>
    </message>
    <message>
        <source>You made this today.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Ya la creaste hoy.</translation>
    </message>
    <message>
        <source>You made this yesterday.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>Ya la creaste ayer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln stills are left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>Se dejan fuera {count} de %Ln imagen. {rest}</numerusform>
            <numerusform>Se dejan fuera {count} de %Ln imágenes. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} ready</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{done} de {count} preparadas</translation>
    </message>
    <message numerus="yes">
        <source>{made} of these %Ln were made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>{made} de esta %Ln ya se hizo antes.</numerusform>
            <numerusform>{made} de estas %Ln ya se hicieron antes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>A link is good for</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Validez de un enlace</translation>
    </message>
    <message>
        <source>A picture goes when its last shot is finished, failed or cancelled</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Una imagen se borra cuando su última toma está terminada, ha fallado o se ha cancelado</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>As your bucket&apos;s service names it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Como la llama el servicio de tu bucket</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Delete pictures in the bucket when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Borrar las imágenes del bucket cuando ya no hagan falta</translation>
    </message>
    <message>
        <source>Delete when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Borrar cuando ya no hagan falta</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key of your bucket.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Escribe la clave de acceso y la clave secreta de tu bucket.</translation>
    </message>
    <message>
        <source>Fills in the pattern of the service&apos;s address</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Rellena el patrón de la dirección del servicio</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Carpeta dentro</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Olvidar claves</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring, and is never shown again</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Va al llavero del sistema y no se vuelve a mostrar</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>MinIO u otro</translation>
    </message>
    <message>
        <source>Put the number of your account into the endpoint.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Pon el número de tu cuenta en el endpoint.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Remove the keys here and from the keyring</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Quita las claves de aquí y del llavero</translation>
    </message>
    <message>
        <source>RunComfy has to fetch the picture within this time; later nobody can</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>RunComfy tiene que descargar la imagen en este plazo; después nadie puede</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The access key and the secret key belong together: enter both.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>La clave de acceso y la clave secreta van juntas: escribe las dos.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>guardada</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Make a clip, or choose one in the library, and it plays here.</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Crea un clip, o elige uno de la biblioteca, y se reproduce aquí.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>The stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>El escenario</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Clips looked at: {clips}. Files, sidecars and list agree.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>Clips revisados: {clips}. Archivos, archivos adjuntos y lista coinciden.</translation>
    </message>
    <message>
        <source>Clips looked at: {clips}. Mended: {mended}. Left for you: {left}.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>Clips revisados: {clips}. Arreglado: {mended}. Queda para ti: {left}.</translation>
    </message>
    <message>
        <source>{path} could not be read: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} no se podía leer: escrito de nuevo a partir de la lista.</translation>
    </message>
    <message>
        <source>{path} could not be written: look at its folder&apos;s permissions.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} no se pudo escribir: mira los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>{path} is missing: nowhere in the library is a file with its content.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>Falta {path}: en toda la biblioteca no hay un archivo con su contenido.</translation>
    </message>
    <message>
        <source>{path} is not in the list, and its sidecar can&apos;t be read: import it as a film.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} no está en la lista y su archivo adjunto no se puede leer: impórtalo como vídeo.</translation>
    </message>
    <message>
        <source>{path} is not the size it was: it may be damaged, or somebody changed it.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} no tiene el tamaño que tenía: puede estar dañado, o alguien lo ha cambiado.</translation>
    </message>
    <message>
        <source>{path} tells of a clip that is nowhere: kept, should the clip come back.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} habla de un clip que no está en ningún sitio: se conserva por si el clip vuelve.</translation>
    </message>
    <message>
        <source>{path} told something else than the list: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} decía algo distinto que la lista: escrito de nuevo a partir de la lista.</translation>
    </message>
    <message>
        <source>{path} was left by work cut short: cleared away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} quedó de un trabajo interrumpido: eliminado.</translation>
    </message>
    <message>
        <source>{path} was left without its clip, which the list knows better: taken away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} quedó sin su clip, que la lista conoce mejor: eliminado.</translation>
    </message>
    <message>
        <source>{path} was missing and is there again.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} faltaba y vuelve a estar.</translation>
    </message>
    <message>
        <source>{path} was missing: written from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} faltaba: escrito a partir de la lista.</translation>
    </message>
    <message>
        <source>{path} was not in the list, and {was} before: it is in the list now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} no estaba en la lista, y antes {was}: ya está en la lista.</translation>
    </message>
    <message>
        <source>{path} was not in the list: it is now, with all its sidecar tells.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} no estaba en la lista: ya está, con todo lo que cuenta su archivo adjunto.</translation>
    </message>
    <message>
        <source>{was} was moved: it is {path} now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{was} se movió: ahora es {path}.</translation>
    </message>
</context>
<context>
    <name>ChecksPopup</name>
    <message>
        <source>Look for one</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look for one…</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Shows what has these letters</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Muestra lo que tiene estas letras</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>All shots of this picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Todas las tomas de esta imagen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy file</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copiar archivo</translation>
    </message>
    <message>
        <source>Copy files</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy prompts</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Copiar prompts</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Duplicate into the form</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Duplicar en el formulario</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Editar y crear de nuevo</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Find the missing file…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Buscar el archivo que falta…</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>No longer rejected</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Ya no descartado</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Notes…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Notas…</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Una estrella</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Reuse all settings</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Reutilizar todos los ajustes</translation>
    </message>
    <message>
        <source>Reuse only the picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Reutilizar solo la imagen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>Quitar de «{name}»</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>Copied as JSON.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Copiado como JSON.</translation>
    </message>
    <message>
        <source>File copied: it can be pasted into a folder or a program.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Archivo copiado: se puede pegar en una carpeta o un programa.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Notas de {clips}</translation>
    </message>
    <message>
        <source>Prompt copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Prompt copiado.</translation>
    </message>
    <message>
        <source>Prompts copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Prompts copiados.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>Etiquetas de {clips}</translation>
    </message>
    <message>
        <source>{clips} copied: they can be pasted as files.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>{clips}: copiado, se puede pegar como archivos.</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Llenado</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Fitted, over a blurred copy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Ajustado, sobre una copia difusa</translation>
    </message>
    <message>
        <source>Fitted, with bars</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Ajustado, con barras</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent as a link: {url}</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Enviada como enlace: {url}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>reflejado</translation>
    </message>
    <message>
        <source>moved off the middle</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>desplazado del centro</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>girado a la izquierda</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>girado a la derecha</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>girado del revés</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>sí</translation>
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
        <translation>{name} (falta)</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{size}, {fps} fps</translation>
    </message>
    <message>
        <source>{times} × closer</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{times} × más cerca</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Add to collection</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>Usar de nuevo</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message numerus="yes">
        <source>%Ln clips added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip añadido a «{name}».</numerusform>
            <numerusform>%Ln clips añadidos a «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip ha vuelto.</numerusform>
            <numerusform>%Ln clips han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip es favorito.</numerusform>
            <numerusform>%Ln clips son favoritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip ya no es favorito.</numerusform>
            <numerusform>%Ln clips ya no son favoritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip ya no está descartado.</numerusform>
            <numerusform>%Ln clips ya no están descartados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip eliminado.</numerusform>
            <numerusform>%Ln clips eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip descartado.</numerusform>
            <numerusform>%Ln clips descartados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip etiquetado «{name}».</numerusform>
            <numerusform>%Ln clips etiquetados «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln clip quitado de «{name}».</numerusform>
            <numerusform>%Ln clips quitados de «{name}».</numerusform>
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
        <translation>Añadido a «{name}».</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Clip deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Clip eliminado.</translation>
    </message>
    <message>
        <source>Clip is back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>El clip ha vuelto.</translation>
    </message>
    <message>
        <source>Clip rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Clip descartado.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>No descartar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Favorito.</translation>
    </message>
    <message>
        <source>No favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>No favorito</translation>
    </message>
    <message>
        <source>No longer a favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Ya no es favorito.</translation>
    </message>
    <message>
        <source>No longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Ya no está descartado.</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Notas cambiadas.</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln clips changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>Notas de %Ln clip cambiadas.</numerusform>
            <numerusform>Notas de %Ln clips cambiadas.</numerusform>
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
        <translation>Poner en «{collection}»</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Valorar con {stars}</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Etiqueta «{name}» quitada.</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{name}” taken from %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>Etiqueta «{name}» quitada de %Ln clip.</numerusform>
            <numerusform>Etiqueta «{name}» quitada de %Ln clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>Tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Etiquetado «{name}».</translation>
    </message>
    <message>
        <source>Take out of “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Quitar de «{collection}»</translation>
    </message>
    <message>
        <source>Take tag “{tag}” away</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>Quitar la etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>Taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>Quitado de «{name}».</translation>
    </message>
    <message>
        <source>no stars</source>
        <extracomment>words/clips.py</extracomment>
        <translation>sin estrellas</translation>
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
            <numerusform>{stars} para %Ln clip.</numerusform>
            <numerusform>{stars} para %Ln clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stars} for one clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>{stars} para un clip.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Another colour…</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Color de las barras</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Pick from the picture</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Tomar de la imagen</translation>
    </message>
    <message>
        <source>The colour of the bars, and below what is transparent</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>El color de las barras, y de lo que queda bajo lo transparente</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>Blanco</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Cost</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>As sent</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Como se envía</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Drag the line, or press Ctrl and an arrow key, to compare. Drag the picture, or press an arrow key, to look around in it</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>Arrastra la línea, o pulsa Ctrl y una flecha, para comparar. Arrastra la imagen, o pulsa una flecha, para recorrerla</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>What is missing</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is missing before this shot can be made</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>Qué falta para poder crear esta toma</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Preparando la imagen…</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No RunComfy account is connected yet: the shot will wait for one.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Aún no hay ninguna cuenta de RunComfy conectada: la toma esperará a que la haya.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The model that makes the clip</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>El modelo que crea el clip</translation>
    </message>
    <message>
        <source>{key} makes this shot.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>{key} crea esta toma.</translation>
    </message>
</context>
<context>
    <name>CountQuestion</name>
    <message>
        <source>Above {shots} you are asked first; Settings changes that.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Con más de {shots} se pregunta antes; se cambia en Ajustes.</translation>
    </message>
    <message>
        <source>Make {shots}</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Crear {shots}</translation>
    </message>
    <message>
        <source>Make {shots}?</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>¿Crear {shots}?</translation>
    </message>
    <message>
        <source>Many shots at once</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Muchas tomas a la vez</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>Ahora no</translation>
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
        <translation>Los días que elijas</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <extracomment>words/days.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/days.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>words/days.py</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>words/days.py</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Show</source>
        <extracomment>ui/desktop_news.py</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/details_dialog.py</extracomment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Select a clip to see what was sent, what it cost, and to give it stars and tags.</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Selecciona un clip para ver qué se envió y qué costó, y para darle estrellas y etiquetas.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>DetailsWindow</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_window.py</extracomment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>ui/welcome/dots.py</extracomment>
        <translation>Página {page} de {count}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a still here, or paste one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Suelta o pega aquí una imagen</translation>
    </message>
    <message>
        <source>Drop or paste a picture, or press Enter to choose one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Suelta o pega una imagen, o pulsa Intro para elegir una</translation>
    </message>
    <message>
        <source>Frame it larger, and see what is sent at 100 %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Encuadrar en grande, y ver al 100 % lo que se envía</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Start with the picture that comes with Stillwake</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Empieza con la imagen que viene con Stillwake</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>getting the picture ready…</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>preparando la imagen…</translation>
    </message>
    <message>
        <source>getting the picture ready… {percent} %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>preparando la imagen… {percent} %</translation>
    </message>
    <message>
        <source>link, sent as it is</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>enlace, se envía tal cual</translation>
    </message>
    <message>
        <source>{pixels} will be sent · {size}</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>se enviarán {pixels} · {size}</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Cancelled shots, and failed ones that were dismissed. Their settings are all kept.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Tomas canceladas, y las fallidas que se ocultaron. Todos sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Tomas anteriores</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Editar y crear de nuevo</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Crear de nuevo…</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Devuelve al formulario la imagen, el prompt y los ajustes de esta toma</translation>
    </message>
    <message>
        <source>The very same once more; its price is asked about first</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Exactamente la misma otra vez; antes se pregunta por su precio</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>Tomas anteriores</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel editing this shot</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Dejar de editar esta toma</translation>
    </message>
    <message>
        <source>Editing “{prompt}”</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Editando «{prompt}»</translation>
    </message>
    <message>
        <source>Leave the shot as it was, in its place</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Deja la toma como estaba, en su lugar</translation>
    </message>
    <message>
        <source>This shot is out of the line until it is saved, and takes its place again then.</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>Esta toma está fuera de la cola hasta que se guarde; entonces recupera su lugar.</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Choose Practice, which costs nothing, and put in the sample if there is no still yet</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Elige Práctica, que no cuesta nada, y pone el ejemplo si aún no hay imagen</translation>
    </message>
    <message>
        <source>No clip matches these filters. Clear them to see all of them.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Ningún clip cumple estos filtros. Bórralos para verlos todos.</translation>
    </message>
    <message>
        <source>Nothing here has “{words}”.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Aquí nada contiene «{words}».</translation>
    </message>
    <message>
        <source>Practice is chosen: nothing is charged. Press Make, and the clip appears here.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Has elegido Práctica: no se cobra nada. Pulsa Crear y el clip aparece aquí.</translation>
    </message>
    <message>
        <source>Try it free</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Probar gratis</translation>
    </message>
    <message>
        <source>Your clips appear here, newest first. Choose a still, write a line and press Make.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>Tus clips aparecen aquí, los más recientes primero. Elige una imagen, escribe una línea y pulsa Crear.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A hotel or company network may want you to sign in first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Puede que la red de un hotel o una empresa te pida iniciar sesión antes.</translation>
    </message>
    <message>
        <source>A later version of Stillwake has used this data, so this one leaves it alone.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Una versión posterior de Stillwake ha usado estos datos, así que esta no los toca.</translation>
    </message>
    <message>
        <source>A safe connection to RunComfy could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No se pudo establecer una conexión segura con RunComfy.</translation>
    </message>
    <message>
        <source>All its settings are kept: edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Todos sus ajustes se conservan: edítala y créala de nuevo.</translation>
    </message>
    <message>
        <source>Another program is holding Stillwake&apos;s list of your shots.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Otro programa tiene ocupada la lista de tus tomas de Stillwake.</translation>
    </message>
    <message>
        <source>Another program may be able to open it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Puede que otro programa consiga abrirlo.</translation>
    </message>
    <message>
        <source>Check its request ID in Details, and look at your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Comprueba su ID de solicitud en Detalles y mira tus generaciones de RunComfy.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Comprueba que tienes permiso para abrirlo y que su unidad está conectada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and any program that inspects its connections.</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>Comprueba el reloj de este ordenador y cualquier programa que inspeccione sus conexiones.</translation>
    </message>
    <message>
        <source>Choose a picture in it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Elige una imagen de dentro.</translation>
    </message>
    <message>
        <source>Choose another model and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Elige otro modelo y créala de nuevo.</translation>
    </message>
    <message>
        <source>Close it, and Stillwake goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Ciérralo y Stillwake sigue solo.</translation>
    </message>
    <message>
        <source>Connect its drive again, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Vuelve a conectar su unidad y la descarga sigue sola.</translation>
    </message>
    <message>
        <source>Connect its drive again, or choose another folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vuelve a conectar su unidad o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Connect one, or use Practice.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Conecta una o usa Práctica.</translation>
    </message>
    <message>
        <source>Connect the account again, and it goes on.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Vuelve a conectar la cuenta y sigue sola.</translation>
    </message>
    <message>
        <source>Connect the account again, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vuelve a conectar la cuenta y después envíalas.</translation>
    </message>
    <message>
        <source>Connect the account it was sent from, then look again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Conecta la cuenta desde la que se envió y vuelve a consultar.</translation>
    </message>
    <message>
        <source>Copy it again from your RunComfy profile, whole and without spaces.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Cópialo de nuevo de tu perfil de RunComfy, entero y sin espacios.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Cópiala o expórtala de nuevo.</translation>
    </message>
    <message>
        <source>Details says more: please send it to us.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>En Detalles hay más: envíanoslo, por favor.</translation>
    </message>
    <message>
        <source>Edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Edítala y créala de nuevo.</translation>
    </message>
    <message>
        <source>Fetching goes on by itself; nothing is paid twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>La descarga sigue sola; nada se paga dos veces.</translation>
    </message>
    <message>
        <source>It goes out by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Sale sola.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>It waits until you say that it may be fetched from there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Espera hasta que digas que se puede descargar de ahí.</translation>
    </message>
    <message>
        <source>Look again for a fresh one, which is free, or fetch the clip from your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vuelve a consultar para tener uno nuevo, que es gratis, o descarga el clip de tus generaciones de RunComfy.</translation>
    </message>
    <message>
        <source>Look again in a while; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vuelve a consultar dentro de un rato; consultar es gratis.</translation>
    </message>
    <message>
        <source>Look again to fetch it afresh; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vuelve a consultar para descargarlo de nuevo; consultar es gratis.</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations before you send it again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Mira tus generaciones de RunComfy antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations: the clip is there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Mira tus generaciones de RunComfy: el clip está ahí.</translation>
    </message>
    <message>
        <source>Look at your connection, then try again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Revisa tu conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Look at your connection.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Revisa tu conexión.</translation>
    </message>
    <message>
        <source>Make some room, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Libera espacio y la descarga sigue sola.</translation>
    </message>
    <message>
        <source>Make some room: what waits for it goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Libera espacio: lo que lo espera sigue solo.</translation>
    </message>
    <message>
        <source>No RunComfy account is connected, so nothing can be sent to it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No hay ninguna cuenta de RunComfy conectada, así que no se le puede enviar nada.</translation>
    </message>
    <message>
        <source>No safe connection to RunComfy came about, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>No se logró una conexión segura con RunComfy, así que tu imagen no se envió y no se cobró nada.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF always work.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>PNG, JPEG, WebP y AVIF funcionan siempre.</translation>
    </message>
    <message>
        <source>Practice could not start on this computer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Práctica no pudo arrancar en este ordenador.</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little before this shot is sent.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy pide que esperemos un poco antes de enviar esta toma.</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy pide que esperemos un poco.</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t say just now how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy no puede decir ahora cómo va esta toma. Se aceptó y se conserva.</translation>
    </message>
    <message>
        <source>RunComfy could not finish this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy no pudo terminar esta toma</translation>
    </message>
    <message>
        <source>RunComfy did not accept these settings, so the shot was not made</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy no aceptó estos ajustes, así que la toma no se hizo</translation>
    </message>
    <message>
        <source>RunComfy did not answer in time.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy no respondió a tiempo.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this shot, or no longer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy no conoce esta toma, o ya no la conoce.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this token, or its account is not active.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy no conoce este token, o su cuenta no está activa.</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t offer this model to your account, so the shot was not made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy no ofrece este modelo a tu cuenta, así que la toma no se hizo.</translation>
    </message>
    <message>
        <source>RunComfy fetches pictures only that way.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy solo descarga imágenes de esa manera.</translation>
    </message>
    <message>
        <source>RunComfy gave no clear answer, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy no dio una respuesta clara, así que el token no se pudo comprobar. No se guardó.</translation>
    </message>
    <message>
        <source>RunComfy has trouble of its own just now.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy tiene problemas propios en este momento.</translation>
    </message>
    <message>
        <source>RunComfy refused the account&apos;s token, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy rechazó el token de la cuenta, así que las tomas nuevas se retienen.</translation>
    </message>
    <message>
        <source>RunComfy said no to this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy dijo que no a esta toma</translation>
    </message>
    <message>
        <source>RunComfy says this shot is finished, but gives no clip for it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy dice que esta toma está terminada, pero no da ningún clip.</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Guarda una copia más pequeña y usa esa.</translation>
    </message>
    <message>
        <source>Save it again with maximised compatibility, or export a PNG.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Guárdala de nuevo con la máxima compatibilidad o exporta un PNG.</translation>
    </message>
    <message>
        <source>Something answered, but not the way RunComfy does.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Algo respondió, pero no como lo hace RunComfy.</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. What was sent stays written down.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Algo falló en el propio Stillwake. Lo que se envió sigue anotado.</translation>
    </message>
    <message>
        <source>Start Stillwake again: it mends the list first, and sends nothing before that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Abre Stillwake de nuevo: primero arregla la lista, y no envía nada antes.</translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Abre la versión posterior.</translation>
    </message>
    <message>
        <source>Stillwake is already running with this data.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwake ya está abierto con estos datos.</translation>
    </message>
    <message>
        <source>Stillwake&apos;s list of your shots is damaged. Your clips are not: they lie in their folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>La lista de tus tomas de Stillwake está dañada. Tus clips no: están en su carpeta.</translation>
    </message>
    <message>
        <source>The clip is finished, but it can&apos;t be fetched just now.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>El clip está terminado, pero ahora mismo no se puede descargar.</translation>
    </message>
    <message>
        <source>The clip is finished, but {folder} can&apos;t be written to.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>El clip está terminado, pero no se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>The clip is finished.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>El clip está terminado.</translation>
    </message>
    <message>
        <source>The clip itself is not touched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El clip en sí no se toca.</translation>
    </message>
    <message>
        <source>The clip that arrived is damaged or not whole.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El clip que llegó está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The connection broke before the whole shot was sent: it was not accepted and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>La conexión se cortó antes de enviar la toma entera: no se aceptó y no se cobró nada.</translation>
    </message>
    <message>
        <source>The connection to RunComfy broke.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>La conexión con RunComfy se cortó.</translation>
    </message>
    <message>
        <source>The film could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El vídeo no se pudo hacer.</translation>
    </message>
    <message>
        <source>The finished clip is on {host}, which isn&apos;t RunComfy&apos;s, so it was not fetched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El clip terminado está en {host}, que no es de RunComfy, así que no se descargó.</translation>
    </message>
    <message>
        <source>The folder for your clips can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No se puede escribir en la carpeta de tus clips.</translation>
    </message>
    <message>
        <source>The link has a user name in it, and that would be sent along.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El enlace contiene un nombre de usuario, y se enviaría con él.</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El enlace tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>The link to the finished clip has run out.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El enlace al clip terminado ha caducado.</translation>
    </message>
    <message>
        <source>The link to the finished clip isn&apos;t a safe one, so it was not followed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El enlace al clip terminado no es seguro, así que no se siguió.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The shot was sent, but no clear answer came back. It may have been accepted.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>La toma se envió, pero no llegó una respuesta clara. Puede que se haya aceptado.</translation>
    </message>
    <message>
        <source>The small file beside a clip that says how it was made can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No se puede leer el pequeño archivo junto a un clip que dice cómo se hizo.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No queda espacio en {folder}.</translation>
    </message>
    <message>
        <source>There is not enough balance on your RunComfy account, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No hay saldo suficiente en tu cuenta de RunComfy, así que las tomas nuevas se retienen.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {size} more is needed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No hay espacio suficiente en {folder}: faltan {size}.</translation>
    </message>
    <message>
        <source>This address is not safe to send a token to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No es seguro enviar un token a esta dirección.</translation>
    </message>
    <message>
        <source>This clip can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Este clip no se puede leer.</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>This is not a link to a picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Esto no es un enlace a una imagen.</translation>
    </message>
    <message>
        <source>This shot belongs to another RunComfy account than the one connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Esta toma es de otra cuenta de RunComfy, no de la conectada.</translation>
    </message>
    <message>
        <source>This shot was accepted, but its account can&apos;t be used just now, so we can&apos;t ask for it.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Esta toma se aceptó, pero su cuenta no se puede usar ahora, así que no podemos preguntar por ella.</translation>
    </message>
    <message>
        <source>This system has no safe place for secrets, so the token is kept until you close Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Este sistema no tiene un lugar seguro para secretos, así que el token se conserva hasta que cierres Stillwake.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Esto se detuvo.</translation>
    </message>
    <message>
        <source>Top it up at RunComfy, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Recarga saldo en RunComfy y después envíalas.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Vuelve a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Use a link that needs no sign-in.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Usa un enlace que no pida iniciar sesión.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Usa una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Usa su ventana o ciérralo antes.</translation>
    </message>
    <message>
        <source>We can&apos;t reach RunComfy to ask how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>No podemos conectar con RunComfy para preguntar cómo va esta toma. Se aceptó y se conserva.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>No pudimos conectar con RunComfy, así que el token no se pudo comprobar. No se guardó.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>No pudimos conectar con RunComfy, así que tu imagen no se envió y no se cobró nada.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No pudimos conectar con RunComfy.</translation>
    </message>
    <message>
        <source>We&apos;ll ask again by ourselves; nothing is sent twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Volveremos a preguntar por nuestra cuenta; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>We&apos;ll try again by ourselves.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>Lo reintentaremos por nuestra cuenta.</translation>
    </message>
    <message>
        <source>Your system&apos;s keyring is locked or said no.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>El llavero del sistema está bloqueado o dijo que no.</translation>
    </message>
    <message>
        <source>the folder for your clips</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>la carpeta de tus clips</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be made small enough for RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} no se puede reducir lo bastante para RunComfy.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} ends in the middle: part of the picture is missing.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} se corta a la mitad: falta parte de la imagen.</translation>
    </message>
    <message>
        <source>{name} holds layers, but not the picture they make.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} contiene capas, pero no la imagen que forman.</translation>
    </message>
    <message>
        <source>{name} holds no settings of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} no contiene ajustes de Stillwake.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} es un archivo vacío.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} ya no está.</translation>
    </message>
    <message>
        <source>{name} is not a picture we can read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} no es una imagen que podamos leer.</translation>
    </message>
    <message>
        <source>{name} is too large to open: {width} × {height} pixels.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} es demasiado grande para abrirse: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} se escribió con una versión posterior de Stillwake.</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>Estimated price</source>
        <extracomment>ui/compose/estimate_line.py</extracomment>
        <translation>Precio estimado</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>aprox. {price}</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>from {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>desde {price}</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>precio actual</translation>
    </message>
    <message>
        <source>nothing is charged</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>no se cobra nada</translation>
    </message>
    <message>
        <source>price of {day}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>precio del {day}</translation>
    </message>
    <message>
        <source>price unknown just now</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>precio desconocido ahora</translation>
    </message>
    <message>
        <source>same settings, last time</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>mismos ajustes, la última vez</translation>
    </message>
    <message>
        <source>the live price applies</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>se aplica el precio actual</translation>
    </message>
    <message>
        <source>{price} a second, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price}/s, precio actual</translation>
    </message>
    <message>
        <source>{price} a shot, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price}/toma, precio actual</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Elegir una carpeta para las copias</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Por ejemplo: {name}</translation>
    </message>
    <message>
        <source>How many are copied</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Cuántos están copiados</translation>
    </message>
    <message>
        <source>How the files are called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Cómo se llaman los archivos</translation>
    </message>
    <message>
        <source>Put this into the name</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Poner esto en el nombre</translation>
    </message>
    <message>
        <source>Stop: what is copied stays</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Parar: lo copiado se queda</translation>
    </message>
    <message>
        <source>The clips are copied to this folder; nothing in it is overwritten</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Los clips se copian a esta carpeta; en ella no se sobrescribe nada</translation>
    </message>
    <message>
        <source>To this folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>A esta carpeta</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each clip</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>Las palabras entre llaves se rellenan para cada clip</translation>
    </message>
    <message>
        <source>{word} stands for nothing, so it stays as it is.</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>{word} no significa nada, así que se queda como está.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: {name}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>Copiar: {name}</translation>
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
        <translation>Añadir vídeos a la biblioteca</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>¿Dónde está ahora «{name}»?</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln clips could not go to the bin and are in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln clip no pudo ir a la papelera y está de nuevo en la biblioteca.</numerusform>
            <numerusform>%Ln clips no pudieron ir a la papelera y están de nuevo en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have gone to your system&apos;s bin, so undo can&apos;t bring them back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln clip ha ido a la papelera del sistema, así que deshacer no puede recuperarlo.</numerusform>
            <numerusform>%Ln clips han ido a la papelera del sistema, así que deshacer no puede recuperarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips were copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln clip se copió a {folder}.</numerusform>
            <numerusform>%Ln clips se copiaron a {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln no se pudo copiar.</numerusform>
            <numerusform>%Ln no se pudieron copiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read as films.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln no se pudo leer como vídeo.</numerusform>
            <numerusform>%Ln no se pudieron leer como vídeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films are in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln vídeo está ya en la biblioteca.</numerusform>
            <numerusform>%Ln vídeos están ya en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, so they were not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln ya estaba, así que no se añadió dos veces.</numerusform>
            <numerusform>%Ln ya estaban, así que no se añadieron dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip could not go to the bin and is in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un clip no pudo ir a la papelera y está de nuevo en la biblioteca.</translation>
    </message>
    <message>
        <source>A clip was copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Un clip se copió a {folder}.</translation>
    </message>
    <message>
        <source>A film is in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>El vídeo está ya en la biblioteca.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it, with nothing of that name in it.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Elige una carpeta fuera de ella, donde no haya nada con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln clips</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>Exportar %Ln clip</numerusform>
            <numerusform>Exportar %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Export clip</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Exportar clip</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>If you moved it, “Find the missing file…” in its menu shows Stillwake where it is.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Si lo moviste, «Buscar el archivo que falta…» en su menú le dice a Stillwake dónde está.</translation>
    </message>
    <message>
        <source>Its content has to be the same, whatever it is called now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Su contenido tiene que ser el mismo, se llame como se llame ahora.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No film was added.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>No se añadió ningún vídeo.</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Nada de esto puede ser el nombre de un archivo en todos los sistemas.</translation>
    </message>
    <message>
        <source>Nothing was deleted. You can delete it in your file manager.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>No se eliminó nada. Puedes eliminarlo en tu gestor de archivos.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Uno no se pudo copiar.</translation>
    </message>
    <message>
        <source>One could not be read as a film: {name}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Uno no se pudo leer como vídeo: {name}.</translation>
    </message>
    <message>
        <source>One was there already, so it was not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Uno ya estaba, así que no se añadió dos veces.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put it back from there, and it is in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Sácalo de ahí a su sitio y estará de nuevo en la biblioteca la próxima vez que abras Stillwake.</translation>
    </message>
    <message>
        <source>Put them back from there, and they are in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Sácalos de ahí a su sitio y estarán de nuevo en la biblioteca la próxima vez que abras Stillwake.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>The clip has its file again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>El clip vuelve a tener su archivo.</translation>
    </message>
    <message>
        <source>The drive of {folder} has no bin, or it would not take the file.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>La unidad de {folder} no tiene papelera, o no aceptó el archivo.</translation>
    </message>
    <message>
        <source>The file of this clip is not where it was.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>El archivo de este clip no está donde estaba.</translation>
    </message>
    <message>
        <source>The film is copied and looked at.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>El vídeo se copia y se revisa.</translation>
    </message>
    <message>
        <source>The library can&apos;t be moved to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>La biblioteca no se puede mover a {folder}.</translation>
    </message>
    <message>
        <source>This clip has gone to your system&apos;s bin, so undo can&apos;t bring it back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Este clip ha ido a la papelera del sistema, así que deshacer no puede recuperarlo.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Use a few letters or digits.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>Usa algunas letras o cifras.</translation>
    </message>
    <message>
        <source>this folder</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln films</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>{done} de %Ln vídeo</numerusform>
            <numerusform>{done} de %Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is another film than this clip, so nothing was changed.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>«{name}» es otro vídeo, no este clip, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>«{name}» ya existe.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All other filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Todos los demás filtros</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Choose what the library shows</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Elige qué muestra la biblioteca</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Borrar todos</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Colecciones y búsquedas guardadas</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Hide missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Ocultar los que faltan</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Ocultar descartados</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Más · {count}</translation>
    </message>
    <message>
        <source>No tags yet. Choose clips and press T to give them some.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Aún no hay etiquetas. Elige clips y pulsa T para darles alguna.</translation>
    </message>
    <message>
        <source>Only missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Solo los que faltan</translation>
    </message>
    <message>
        <source>Only rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Solo descartados</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Aún no hay clips.</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>{hint}. Delete removes it</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{hint}. Suprimir lo quita</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n estrella o más</numerusform>
            <numerusform>%n estrellas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Files found</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Con archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Archivos que faltan</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>No descartados</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Una estrella</translation>
    </message>
    <message>
        <source>One star and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Una estrella o más</translation>
    </message>
    <message>
        <source>Only clips made in these days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips creados en estos días</translation>
    </message>
    <message>
        <source>Only clips of these models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips de estos modelos</translation>
    </message>
    <message>
        <source>Only clips so many seconds long</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips de estos segundos</translation>
    </message>
    <message>
        <source>Only clips that have these tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips que tienen estas etiquetas</translation>
    </message>
    <message>
        <source>Only clips whose file can&apos;t be found, or all but those</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips cuyo archivo falta, o todos menos esos</translation>
    </message>
    <message>
        <source>Only clips with so many lines</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips con este número de líneas</translation>
    </message>
    <message>
        <source>Only clips with so many stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips con este número de estrellas</translation>
    </message>
    <message>
        <source>Only clips with sound, or without</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo clips con sonido, o sin él</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo favoritos</translation>
    </message>
    <message>
        <source>Only shots made from one picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo tomas hechas con una imagen</translation>
    </message>
    <message>
        <source>Only this collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo esta colección</translation>
    </message>
    <message>
        <source>Only videos, or only pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo vídeos, o solo imágenes</translation>
    </message>
    <message>
        <source>Only what you have rejected, or all but that</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Solo lo que has descartado, o todo menos eso</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unrated</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Up to {most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Hasta {most} s</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/filters.py</extracomment>
        <translation>Ayer</translation>
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
        <translation>{least} s o más</translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>{least}–%n estrella</numerusform>
            <numerusform>{least}–%n estrellas</numerusform>
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
        <translation>Esta parte tiene {pixels} px: más de lo que pide {resolution}</translation>
    </message>
    <message>
        <source>This part is {width} px wide; {resolution} would enlarge it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>Esta parte tiene {width} px de ancho; {resolution} la ampliaría {times} ×</translation>
    </message>
    <message>
        <source>{kind} quality {quality}, {pixels}, {size}</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind} calidad {quality}, {pixels}, {size}</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, as it was sent before</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}, {pixels}, {size}, como se envió antes</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, no loss</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}, {pixels}, {size}, sin pérdida</translation>
    </message>
    <message>
        <source>{pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{pixels} px: más de lo que pide {resolution}</translation>
    </message>
    <message>
        <source>{width} px wide: {resolution} enlarges it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{width} px de ancho: {resolution} lo amplía {times} ×</translation>
    </message>
</context>
<context>
    <name>FramingBoard</name>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/board.py</extracomment>
        <translation>Encuadre</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As sent, 100 %</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Como se envía, 100 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Click the colour you want, or go there with the arrow keys and press Enter</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Haz clic en el color que quieras, o ve hasta él con las flechas y pulsa Intro</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Preparando la imagen…</translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Conservar este encuadre</translation>
    </message>
    <message>
        <source>Leave the frame as it was</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Dejar el encuadre como estaba</translation>
    </message>
    <message>
        <source>The frame, or what is sent next to what it was made from</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>El encuadre, o lo que se envía junto a aquello de lo que se hizo</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>FramingTools</name>
    <message>
        <source>As it was before you framed it</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Como estaba antes de encuadrarla</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Difuso</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Llenar</translation>
    </message>
    <message>
        <source>Fill cuts the edges off, Fit adds bars, Blur lays the picture over a blurred copy of itself</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Llenar corta los bordes, Ajustar añade barras, Difuso pone la imagen sobre una copia difusa de sí misma</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>Todos los clips que has creado</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <extracomment>ui/library/grid_painting.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>Páginas de la guía</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Drag the picture, or press the arrow keys (with Shift: one pixel at a time). Wheel, pinch, {nearer} and {farther}: nearer and farther. {whole} or a double click: all of it again. {turn} turns, {mirror} mirrors, {undo} undoes</source>
        <extracomment>ui/compose/framing/hand.py</extracomment>
        <translation>Arrastra la imagen, o pulsa las flechas (con Shift: de píxel en píxel). Rueda, pellizco, {nearer} y {farther}: acercar y alejar. {whole} o doble clic: de nuevo entera. {turn} gira, {mirror} refleja, {undo} deshace</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Acerca de Stillwake</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Welcome pages</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Páginas de bienvenida</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Adding to the library</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Añadiendo a la biblioteca</translation>
    </message>
    <message>
        <source>How many films are there</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Cuántos vídeos están ya</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What is in the library by now stays</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>Lo que ya está en la biblioteca se queda</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>A file for another computer. Your account, folders and the hosts you trust are not in it.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Un archivo para otro ordenador. No incluye tu cuenta, tus carpetas ni los servidores en los que confías.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Todos los ajustes están como al principio.</translation>
    </message>
    <message>
        <source>All settings but your account, your library, what you saved and the hosts you trust.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Todos los ajustes menos tu cuenta, tu biblioteca, lo que has guardado y los servidores en los que confías.</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Como la primera vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Export the settings to a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Exportar los ajustes a un archivo</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>From such a file. Saved prompts and searches are added to yours.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>De un archivo así. Los prompts y búsquedas guardados se añaden a los tuyos.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import settings from a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Importar ajustes de un archivo</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keep and reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Guardar y restablecer</translation>
    </message>
    <message>
        <source>Put all settings back to how they were at first?</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>¿Dejar todos los ajustes como estaban al principio?</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Restablecer los ajustes</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Stillwake settings.json</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Ajustes de Stillwake.json</translation>
    </message>
    <message>
        <source>Take them along</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Llevártelos</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Traerlos</translation>
    </message>
    <message>
        <source>The settings are in {name}.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Los ajustes están en {name}.</translation>
    </message>
    <message>
        <source>The settings of {name} are taken over.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Se han tomado los ajustes de {name}.</translation>
    </message>
    <message>
        <source>Your account, your library, what you saved and the hosts you trust stay as they are.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Tu cuenta, tu biblioteca, lo que has guardado y los servidores en los que confías se quedan como están.</translation>
    </message>
    <message>
        <source>export save backup copy file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>exportar guardar copia seguridad copiar archivo ajustes</translation>
    </message>
    <message>
        <source>import load restore file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>importar cargar restaurar archivo ajustes</translation>
    </message>
    <message>
        <source>reset default restore original all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>restablecer predeterminado restaurar original todos ajustes</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Pulsa las teclas nuevas</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>The usual keys again</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Volver a las teclas habituales</translation>
    </message>
    <message>
        <source>{key} always means “{command}”.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} siempre significa «{command}».</translation>
    </message>
    <message>
        <source>{key} is “{command}” already.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} ya es «{command}».</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the system says</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Words, numbers and days. Nothing that is under way stops for it.</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>Palabras, números y días. Nada de lo que está en marcha se detiene por ello.</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>In seconds; 0 is no bound</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>En segundos; 0 es sin límite</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Choose another folder for the clips</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Elegir otra carpeta para los clips</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Los clips se guardan en</translation>
    </message>
    <message>
        <source>Every clip is an ordinary file in this folder, with a small file beside it that tells how it was made. Any program can open them.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Cada clip es un archivo normal de esta carpeta, con un pequeño archivo al lado que dice cómo se hizo. Cualquier programa puede abrirlos.</translation>
    </message>
    <message>
        <source>Keep the clips in another folder, on any drive</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Guardar los clips en otra carpeta, en cualquier unidad</translation>
    </message>
    <message>
        <source>Looking how much room there is…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Mirando cuánto espacio hay…</translation>
    </message>
    <message>
        <source>The stills are kept there as they were sent. You can move it all later, in the settings.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Las imágenes se guardan allí tal como se enviaron. Puedes moverlo todo más tarde, en los ajustes.</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Esta carpeta se indicó al abrir Stillwake, así que no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>Your clips are yours</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>Tus clips son tuyos</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Los clips se guardan en</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Guardar la biblioteca en otra carpeta</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Look at the room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ver el espacio en tu disco</translation>
    </message>
    <message>
        <source>Look…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Mover la biblioteca a otra carpeta</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder of your clips</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Abrir la carpeta de tus clips</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Espacio en tu disco</translation>
    </message>
    <message>
        <source>The folder is yours: every clip lies there as it came, with a small file about how it was made.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>La carpeta es tuya: cada clip está ahí tal como llegó, con un pequeño archivo sobre cómo se hizo.</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Esta carpeta se indicó al abrir Stillwake, así que no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>What takes it up, and what could go</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Qué lo ocupa y qué se podría quitar</translation>
    </message>
    <message>
        <source>What takes it up, and what could go.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Qué lo ocupa y qué se podría quitar.</translation>
    </message>
    <message>
        <source>folder move place directory disk files videos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>carpeta mover lugar directorio disco archivos vídeos</translation>
    </message>
    <message>
        <source>space size clean free</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>espacio tamaño limpiar libre</translation>
    </message>
</context>
<context>
    <name>LibrarySwitchboard</name>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Hecho de nuevo: {what}</translation>
    </message>
    <message>
        <source>Prompt and settings are in the form. The picture there is kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>El prompt y los ajustes están en el formulario. La imagen que había se conserva.</translation>
    </message>
    <message>
        <source>The picture is in the form. The prompt and the settings there are kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>La imagen está en el formulario. El prompt y los ajustes que había se conservan.</translation>
    </message>
    <message>
        <source>This shot is back in the form. Press Make to make it once more.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Esta toma está de nuevo en el formulario. Pulsa Crear para crearla otra vez.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <source>Enter finds the next place</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Intro busca la siguiente</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Todo de lo que está hecho Stillwake, y sus licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Buscar en las licencias</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Las licencias no se pudieron leer.</translation>
    </message>
    <message>
        <source>“{words}” does not occur.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>«{words}» no aparece.</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Fetching a preview…</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Descargando una vista previa…</translation>
    </message>
    <message>
        <source>Frame it here</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Encuadrarla aquí</translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Sin vista previa: {why}</translation>
    </message>
    <message>
        <source>The picture behind the link</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>La imagen del enlace</translation>
    </message>
    <message>
        <source>The picture is {pixels}, not {ratio}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>La imagen es de {pixels}, no {ratio}.</translation>
    </message>
    <message>
        <source>The picture is {pixels}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>La imagen es de {pixels}.</translation>
    </message>
    <message>
        <source>Use the picture itself in place of its link, cut to the frame as you like it</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>Usa la imagen misma en vez de su enlace, recortada como quieras</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Todos los clips que has creado</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>Biblioteca</translation>
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
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make this shot</source>
        <extracomment>ui/compose/make_button.py</extracomment>
        <translation>Crear esta toma</translation>
    </message>
</context>
<context>
    <name>MakeGuard</name>
    <message>
        <source>Make it again</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Crearla de nuevo</translation>
    </message>
    <message>
        <source>Making it again is a second shot, with its own price.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Crearla de nuevo es una segunda toma, con su propio precio.</translation>
    </message>
    <message>
        <source>Once is enough</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Con una basta</translation>
    </message>
    <message>
        <source>The same shot again?</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>¿La misma toma otra vez?</translation>
    </message>
    <message>
        <source>You made this very shot a moment ago.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>Has creado esta misma toma hace un momento.</translation>
    </message>
</context>
<context>
    <name>MakingSection</name>
    <message>
        <source>Ask first above so many shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Preguntar si son más de</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Cuántas tomas están a la vez en el servicio.</translation>
    </message>
    <message>
        <source>Making shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Crear tomas</translation>
    </message>
    <message>
        <source>More shots at once than this are made only after a question.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Crear de una vez más tomas que estas requiere una confirmación.</translation>
    </message>
    <message>
        <source>Send kept shots without asking</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Enviar sin preguntar las guardadas</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Enviadas a la vez</translation>
    </message>
    <message>
        <source>Shots made while offline go out, and are charged, once you are back.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>Las tomas creadas sin conexión salen, y se cobran, en cuanto vuelves.</translation>
    </message>
    <message>
        <source>batch many confirm cost money</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>lote muchas confirmar coste dinero precio</translation>
    </message>
    <message>
        <source>offline online network automatic</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>sin conexión conectado red automático</translation>
    </message>
    <message>
        <source>parallel number queue speed</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>paralelo número cola velocidad</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Aspect Ratio (W:H)</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Frames Per Second</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Fotogramas/s</translation>
    </message>
    <message>
        <source>Frames per second of the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Fotogramas por segundo del vídeo generado.</translation>
    </message>
    <message>
        <source>Generate Audio</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Generar sonido</translation>
    </message>
    <message>
        <source>Image URL</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>URL de la imagen</translation>
    </message>
    <message>
        <source>Longer than 10 s works at 1080p and 25 fps.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Más de 10 s solo con 1080p y 25 fps.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Supports PNG, JPEG, WebP, AVIF formats.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Admite los formatos PNG, JPEG, WebP y AVIF.</translation>
    </message>
    <message>
        <source>The aspect ratio of the generated video. Only 16:9 is supported.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>La proporción del vídeo generado. Solo se admite 16:9.</translation>
    </message>
    <message>
        <source>The duration of the generated video in seconds. The fast model supports 6–20 seconds. Durations longer than 10 seconds (12, 14, 16, 18, 20) are only supported with 25 FPS and 1080p resolution.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>La duración del vídeo generado, en segundos. El modelo rápido admite de 6 a 20 segundos. Las duraciones de más de 10 segundos (12, 14, 16, 18, 20) solo se admiten con 25 fps y resolución 1080p.</translation>
    </message>
    <message>
        <source>The resolution of the generated video. Aspect ratio supported: 16:9 only. Default value: 1080p.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>La resolución del vídeo generado. Proporción admitida: solo 16:9. Valor predeterminado: 1080p.</translation>
    </message>
    <message>
        <source>Whether to generate audio for the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>Si se genera sonido para el vídeo.</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Elegir una carpeta para la biblioteca</translation>
    </message>
    <message>
        <source>Choose a folder, on any drive</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Elige una carpeta, en cualquier unidad</translation>
    </message>
    <message>
        <source>Choose the folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Elegir la carpeta de destino</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close and move</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Cerrar y mover</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Leave the library where it is</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Dejar la biblioteca donde está</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Mover la biblioteca</translation>
    </message>
    <message>
        <source>Stillwake closes for a moment, moves everything, and opens again. Shots at the service go on there and are fetched afterwards. Should the power fail meanwhile, nothing is lost: the next start goes on.</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Stillwake se cierra un momento, lo mueve todo y se abre de nuevo. Las tomas que están en el servicio siguen allí y se descargan después. Si entretanto se va la luz, no se pierde nada: al abrirlo de nuevo, continúa.</translation>
    </message>
    <message>
        <source>The folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>La carpeta a la que va</translation>
    </message>
    <message>
        <source>The folder it is in</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>La carpeta en la que está</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>Every file is copied, compared, and only then taken away.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Cada archivo se copia, se compara y solo entonces se quita.</translation>
    </message>
    <message>
        <source>Go on with the library where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Seguir con la biblioteca donde estaba</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Cuánto se ha copiado</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Dejarla donde estaba</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Moviendo la biblioteca</translation>
    </message>
    <message>
        <source>Open Stillwake</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Abrir Stillwake</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The copies go, and Stillwake opens</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Las copias se quitan y Stillwake se abre</translation>
    </message>
    <message>
        <source>The library is where it was, whole.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>La biblioteca está donde estaba, entera.</translation>
    </message>
    <message>
        <source>To {folder}</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>A {folder}</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Return takes it, Escape leaves it</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>Intro lo acepta, Escape lo deja</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>Ya hay uno con ese nombre.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n shots are done</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n toma está lista</numerusform>
            <numerusform>%n tomas están listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n toma no se pudo crear</numerusform>
            <numerusform>%n tomas no se pudieron crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n cosa espera tu respuesta</numerusform>
            <numerusform>%n cosas esperan tu respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>A shot could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>No se pudo crear una toma</translation>
    </message>
    <message>
        <source>A shot needs your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>Una toma necesita tu respuesta</translation>
    </message>
    <message>
        <source>Your shot is done</source>
        <extracomment>words/news.py</extracomment>
        <translation>Tu toma está lista</translation>
    </message>
    <message>
        <source>Your shots wait for you</source>
        <extracomment>words/news.py</extracomment>
        <translation>Tus tomas te esperan</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>Ctrl+Intro las guarda, Escape las deja como estaban.</translation>
    </message>
    <message>
        <source>These clips have different notes: what you write here replaces them all.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>Estos clips tienen notas distintas: lo que escribas aquí las sustituye todas.</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Add a note…</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Ctrl+Intro la guarda, Escape la deja como estaba</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln clips from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln clip de la biblioteca</numerusform>
            <numerusform>%Ln clips de la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent shots are lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln toma enviada se ha perdido aquí: mira tus generaciones de RunComfy.</numerusform>
            <numerusform>%Ln tomas enviadas se han perdido aquí: mira tus generaciones de RunComfy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>Ha vuelto %Ln toma</numerusform>
            <numerusform>Han vuelto %Ln tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots may have been sent already: they wait for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>Puede que %Ln toma ya se haya enviado: espera a que decidas.</numerusform>
            <numerusform>Puede que %Ln tomas ya se hayan enviado: esperan a que decidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip came back as {got}, though {asked} was asked for. It is kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Un clip llegó con {got}, aunque se pidió {asked}. Se conserva.</translation>
    </message>
    <message>
        <source>A report was kept, should you want to read it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Se guardó un informe, por si quieres leerlo.</translation>
    </message>
    <message>
        <source>A shot could not be made. Its settings are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>No se pudo crear una toma. Sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>A shot is done: it is in the library.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Una toma está lista: está en la biblioteca.</translation>
    </message>
    <message>
        <source>A shot was sent, but its answer was lost. It may have been accepted.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Una toma se envió, pero su respuesta se perdió. Puede que se haya aceptado.</translation>
    </message>
    <message>
        <source>Answer it in the queue; it is not sent again without you.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Responde en la cola; no se envía de nuevo sin ti.</translation>
    </message>
    <message>
        <source>One shot came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Ha vuelto una toma</translation>
    </message>
    <message>
        <source>One shot may have been sent already: it waits in the queue for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Puede que una toma ya se haya enviado: espera en la cola a que decidas.</translation>
    </message>
    <message>
        <source>One shot that was sent is lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>Una toma que se envió se ha perdido aquí: mira tus generaciones de RunComfy.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>¿Enviarla?</translation>
    </message>
    <message>
        <source>Send them?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>¿Enviarlas?</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. Your shots and clips are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Algo falló en el propio Stillwake. Tus tomas y clips se conservan.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Algo falló.</translation>
    </message>
    <message>
        <source>Stillwake ended unexpectedly last time. Nothing is lost, and all goes on.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Stillwake se cerró de forma inesperada la última vez. No se ha perdido nada y todo sigue.</translation>
    </message>
    <message>
        <source>The library was not there to be looked through; that is done at the next start.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>La biblioteca no estaba y no se pudo revisar; se hará la próxima vez que abras Stillwake.</translation>
    </message>
    <message>
        <source>The shot could not be saved, so it was not added and nothing was sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>La toma no se pudo guardar, así que no se añadió y no se envió nada.</translation>
    </message>
    <message>
        <source>This shot is being sent already, so it stays as it is.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Esta toma ya se está enviando, así que se queda como está.</translation>
    </message>
    <message>
        <source>We&apos;ll offer to send them when the network is back.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Te propondremos enviarlas cuando vuelva la red.</translation>
    </message>
    <message>
        <source>You are back online.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vuelves a tener conexión.</translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>Vuelves a tener conexión. %Ln toma guardada aquí, {price}.</numerusform>
            <numerusform>Vuelves a tener conexión. %Ln tomas guardadas aquí, {price}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>Vuelves a tener conexión. %Ln toma guardada aquí.</numerusform>
            <numerusform>Vuelves a tener conexión. %Ln tomas guardadas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vuelves a tener conexión. Una toma guardada aquí, {price}.</translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Vuelves a tener conexión. Una toma guardada aquí.</translation>
    </message>
    <message>
        <source>You are offline, so new shots are kept here and nothing is sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>No tienes conexión, así que las tomas nuevas quedan guardadas aquí y no se envía nada.</translation>
    </message>
    <message>
        <source>You can go on working; the report says what happened.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Puedes seguir trabajando; el informe dice qué pasó.</translation>
    </message>
    <message>
        <source>Your list of shots was damaged. The damaged file is kept as “{name}”.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>La lista de tus tomas estaba dañada. El archivo dañado se conserva como «{name}».</translation>
    </message>
    <message>
        <source>Your list of shots was not there, so it was made new.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>La lista de tus tomas no estaba, así que se hizo de nuevo.</translation>
    </message>
    <message>
        <source>Your shots are kept here until an account is connected.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Tus tomas están guardadas aquí hasta que se conecte una cuenta.</translation>
    </message>
    <message>
        <source>Your shots are kept here: not enough balance.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Tus tomas están guardadas aquí: no hay saldo suficiente.</translation>
    </message>
    <message>
        <source>Your shots are kept here: their pictures can&apos;t travel.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Tus tomas están guardadas aquí: sus imágenes no se pueden enviar.</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>words/notices.py</extracomment>
        <translation>otro ordenador</translation>
    </message>
    <message>
        <source>one clip from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>un clip de la biblioteca</translation>
    </message>
    <message>
        <source>with the copy of {day}</source>
        <extracomment>words/mended.py</extracomment>
        <translation>con la copia del {day}</translation>
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
        <translation>«Editar y crear de nuevo» crea otra a partir de ella.</translation>
    </message>
</context>
<context>
    <name>NotificationArea</name>
    <message>
        <source>Account…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Descargar de ahí</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Qué ha pasado últimamente</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Its settings are kept: you can change it and make it again.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Sus ajustes se conservan: puedes cambiarlos y crearla de nuevo.</translation>
    </message>
    <message>
        <source>Keep the computer awake while sending or fetching</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>No dejar dormir el ordenador al enviar o descargar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Only that long. The screen may go dark.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Solo mientras dure. La pantalla puede apagarse.</translation>
    </message>
    <message>
        <source>Only while Stillwake isn&apos;t in front. A click brings up the clip.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Solo mientras Stillwake no esté delante. Un clic muestra el clip.</translation>
    </message>
    <message>
        <source>Say when a shot could not be made</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Avisar cuando una toma no se pudo crear</translation>
    </message>
    <message>
        <source>Say when a shot is done</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Avisar cuando una toma está lista</translation>
    </message>
    <message>
        <source>Say when a shot needs your answer</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Avisar cuando una toma necesita tu respuesta</translation>
    </message>
    <message>
        <source>Until you answer, the shot waits and nothing is sent.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Hasta que respondas, la toma espera y no se envía nada.</translation>
    </message>
    <message>
        <source>notify notification failed error trouble message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>avisar notificación fallo error problema mensaje</translation>
    </message>
    <message>
        <source>notify notification finished ready message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>avisar notificación lista terminada mensaje</translation>
    </message>
    <message>
        <source>notify notification question uncertain held message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>avisar notificación pregunta duda guardada mensaje</translation>
    </message>
    <message>
        <source>sleep suspend standby power energy battery</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>dormir suspender reposo espera energía batería</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>ayer {time}</translation>
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
        <translation>Sin conexión: puedes verlo todo, y las tomas nuevas esperan aquí.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <extracomment>ui/help/guide_page.py</extracomment>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PictureTravelDialog</name>
    <message>
        <source>A link that you paste or drop is always sent as it is. Practice sends nothing.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Un enlace que pegas o sueltas se envía siempre tal cual. Práctica no envía nada.</translation>
    </message>
    <message>
        <source>A link to try</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Un enlace de prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Cerrar esta ventana sin cambiar nada</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Descargando la imagen…</translation>
    </message>
    <message>
        <source>How do pictures get to RunComfy?</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>¿Cómo llegan las imágenes a RunComfy?</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Envío de imágenes</translation>
    </message>
    <message>
        <source>Only for the test: the picture behind it is fetched once, from here</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Solo para la prueba: la imagen del enlace se descarga una vez, desde aquí</translation>
    </message>
    <message>
        <source>Paste a link to one of your pictures to try it.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Pega un enlace a una de tus imágenes para probarlo.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send a tiny picture this way. It costs nothing and makes no shot</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Envía así una imagen diminuta. No cuesta nada y no crea ninguna toma</translation>
    </message>
    <message>
        <source>Send pictures like this from now on</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Enviar así las imágenes de ahora en adelante</translation>
    </message>
    <message>
        <source>Sending a tiny picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Enviando una imagen diminuta…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>What the test found</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>https:// … a link of yours, to try it</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>https:// … un enlace tuyo, para probarlo</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>A still of this computer goes inside the request, or by way of a bucket of your own.</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Una imagen de este ordenador va dentro de la solicitud, o por un bucket tuyo.</translation>
    </message>
    <message>
        <source>Change how pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Cambiar cómo se envían las imágenes</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>How pictures get to RunComfy: in the request, or by your bucket</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Cómo llegan las imágenes a RunComfy: en la solicitud o por tu bucket</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>Envío de imágenes</translation>
    </message>
    <message>
        <source>upload link bucket storage S3 request way</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>subir enviar enlace bucket almacenamiento S3 solicitud</translation>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Delete this saved prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Borrar este prompt guardado</translation>
    </message>
    <message>
        <source>Keep the prompt as it is written now</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Guardar el prompt tal como está escrito ahora</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Luz</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Put this in at the cursor</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Poner esto donde está el cursor</translation>
    </message>
    <message>
        <source>Save this one</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Guardar este</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Usar este prompt</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>Palabras para el prompt</translation>
    </message>
    <message>
        <source>{dawn|dusk} in a prompt makes a shot of each. These are words, not settings.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>{dawn|dusk} en un prompt crea una toma de cada. Son palabras, no ajustes.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Descargar también de</translation>
    </message>
    <message>
        <source>Clips come from RunComfy&apos;s own hosts only. You are asked before one is fetched from elsewhere.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Los clips vienen solo de los servidores de RunComfy. Antes de descargar uno de otro sitio se te pregunta.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>Permites que los clips terminados se descarguen de aquí. Olvida uno y se te vuelve a preguntar.</translation>
    </message>
    <message>
        <source>trust trusted hosts servers domains download security privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>confiar confianza servidores dominios descargar seguridad privacidad</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Add a picture and write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Añade una imagen y escribe un prompt.</translation>
    </message>
    <message>
        <source>Add a picture.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Añade una imagen.</translation>
    </message>
    <message>
        <source>Choose {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Elige: {title}.</translation>
    </message>
    <message>
        <source>Fill in {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Rellena: {title}.</translation>
    </message>
    <message>
        <source>Switch to {changes}</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Cambiar a {changes}</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>Escribe un prompt.</translation>
    </message>
    <message>
        <source>{model} knows no {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{model} no conoce «{title}».</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} no puede ser {value}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: choose one of {choices}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} no puede ser {value}: elige entre {choices}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it goes from {minimum} to {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} no puede ser {value}: va de {minimum} a {maximum}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at least {minimum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} no puede ser {value}: como mínimo, {minimum}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at most {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title} no puede ser {value}: como máximo, {maximum}.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>about {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>less than {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>quedan menos de {time}</translation>
    </message>
    <message>
        <source>longer than usual ({time})</source>
        <extracomment>words/progress.py</extracomment>
        <translation>más de lo habitual ({time})</translation>
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
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Each line of the prompt becomes a shot of its own</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>Cada línea del prompt se convierte en una toma propia</translation>
    </message>
    <message>
        <source>One line = one shot</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>Una línea = una toma</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
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
        <translation>Caracteres; los modelos solo leen hasta cierta parte de un prompt</translation>
    </message>
    <message>
        <source>Give this still a prompt of its own; the others keep theirs</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Da a esta imagen un prompt propio; las demás conservan el suyo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt for all</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt para todas</translation>
    </message>
    <message>
        <source>Prompt of this still</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompt de esta imagen</translation>
    </message>
    <message>
        <source>Prompts you used before</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Prompts que usaste antes</translation>
    </message>
    <message>
        <source>Show each prompt exactly as it would be sent</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Mostrar cada prompt exactamente como se enviaría</translation>
    </message>
    <message>
        <source>What happens in the shot, and how the camera moves</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Qué pasa en la toma y cómo se mueve la cámara</translation>
    </message>
    <message>
        <source>Words for camera and light, and the prompts you saved</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>Palabras para cámara y luz, y los prompts que has guardado</translation>
    </message>
    <message>
        <source>{count}: very long</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>{count}: muy largo</translation>
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
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>More than {most} are not written out. Fewer choices make fewer prompts.</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>No se escriben más de {most}. Con menos opciones salen menos prompts.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, as they would be sent</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>Prompts, como se enviarían</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln are being made already: they may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln ya se está creando: puede que termine y se cobre.</numerusform>
            <numerusform>%Ln ya se están creando: puede que terminen y se cobren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are finished and paid for: they are fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln está terminada y pagada: se descarga de todos modos.</numerusform>
            <numerusform>%Ln están terminadas y pagadas: se descargan de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still in line: cancelling them is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln sigue en la cola: cancelarla es gratis.</numerusform>
            <numerusform>%Ln siguen en la cola: cancelarlas es gratis.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is being made already: it may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 ya se está creando: puede que termine y se cobre.</translation>
    </message>
    <message>
        <source>1 is finished and paid for: it is fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 está terminada y pagada: se descarga de todos modos.</translation>
    </message>
    <message>
        <source>1 is still in line: cancelling it is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 sigue en la cola: cancelarla es gratis.</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Cancelar {shots}</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Ocultar {shots}</translation>
    </message>
    <message>
        <source>Edit {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Editar {shots}</translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Creándose</translation>
    </message>
    <message>
        <source>Move {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Mover {shots}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>words/queue.py</extracomment>
        <translation>Te necesitan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>words/queue.py</extracomment>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Another shot with the very same settings; its price is asked about first</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Otra toma con exactamente los mismos ajustes; antes se pregunta por su precio</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ask RunComfy about this shot once more: free, nothing is made again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Preguntar otra vez a RunComfy por esta toma: gratis, no se vuelve a crear nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel {shots}…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Cancelar {shots}…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Copy the prompts of {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Copiar los prompts de {shots}</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Ocultar {shots}</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Editar y crear de nuevo</translation>
    </message>
    <message>
        <source>Edit this shot</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Editar esta toma</translation>
    </message>
    <message>
        <source>Fetch from there…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Descargar de ahí…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Go on fetching the finished clip: free</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Seguir descargando el clip terminado: gratis</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations first: it may have been sent and charged</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Mira antes tus generaciones de RunComfy: puede que se haya enviado y cobrado</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Crear de nuevo…</translation>
    </message>
    <message>
        <source>Make {shots} again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Crear {shots} de nuevo…</translation>
    </message>
    <message>
        <source>Out of the line and into the form; saved, it takes its place again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Sale de la cola y va al formulario; al guardarla, recupera su lugar</translation>
    </message>
    <message>
        <source>Pause fetching</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Pausar la descarga</translation>
    </message>
    <message>
        <source>Put this shot out of sight. Its settings are kept.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Quita esta toma de la vista. Sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Devuelve al formulario la imagen, el prompt y los ajustes de esta toma</translation>
    </message>
    <message>
        <source>Say what became of this shot. Nothing is sent without you.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Di qué fue de esta toma. Nada se envía sin ti.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send {shots} now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Enviar {shots} ahora</translation>
    </message>
    <message>
        <source>The next to be sent, before all others that wait</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>La próxima en enviarse, antes que todas las que esperan</translation>
    </message>
    <message>
        <source>What exactly went wrong, to read or to copy</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>Qué falló exactamente, para leerlo o copiarlo</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Cancel all…</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Cancelar todo…</translation>
    </message>
    <message>
        <source>Earlier shots: failed and cancelled ones, to be made again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Tomas anteriores: fallidas y canceladas, para crearlas de nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause or go on with the queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Pausar o continuar la cola</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Cola · {count}</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Send nothing new. What was sent goes on.</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>No se envía nada nuevo. Lo enviado sigue.</translation>
    </message>
    <message>
        <source>Send the waiting shots again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>Volver a enviar las tomas que esperan</translation>
    </message>
    <message>
        <source>The whole queue: select or cancel all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>La cola entera: seleccionar o cancelar todo</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Another shot with the same picture, prompt and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Otra toma con la misma imagen, el mismo prompt y los mismos ajustes.</translation>
    </message>
    <message>
        <source>Cancel the shot</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Cancelar la toma</translation>
    </message>
    <message>
        <source>Cancel this shot?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>¿Cancelar esta toma?</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Cancelar {shots}</translation>
    </message>
    <message>
        <source>Cancel {shots}?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>¿Cancelar {shots}?</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Fetch from another place?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>¿Descargar de otro sitio?</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Descargar de ahí</translation>
    </message>
    <message>
        <source>It is put at the end of the line, and charged like any other.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Se pone al final de la cola y se cobra como cualquier otra.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Dejar que sigan</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Make {shots} again?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>¿Crear {shots} de nuevo?</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is waiting. Choose a still, write a line and press Make.</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>No hay nada en espera. Elige una imagen, escribe una línea y pulsa Crear.</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the shots kept here</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Enviar las tomas guardadas aquí</translation>
    </message>
    <message>
        <source>They are put at the end of the line, and charged like any others.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>Se ponen al final de la cola y se cobran como cualquier otra.</translation>
    </message>
    <message>
        <source>They are sent one after the other, and charged</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Se envían una tras otra, y se cobran</translation>
    </message>
    <message>
        <source>{shots} kept here. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>Guardado aquí: {shots}. ¿Enviar?</translation>
    </message>
    <message>
        <source>{shots} more, with the same pictures, prompts and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots} más, con las mismas imágenes, prompts y ajustes.</translation>
    </message>
    <message>
        <source>{shots}, {price}. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>{shots}, {price}. ¿Enviar?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Dejar el nombre como está</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Nada de esto puede ser el nombre de un archivo en todos los sistemas.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>Cambiar nombre del clip</translation>
    </message>
    <message>
        <source>The file in your folder is called this, too</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>El archivo de tu carpeta también se llama así</translation>
    </message>
    <message>
        <source>The file will be called “{name}”.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>El archivo se llamará «{name}».</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy both texts</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Copiar los dos textos</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Read what stands here, change what you like, copy or save it, and put it into a report on our page. Tokens, keys, signed links and your own name are taken out.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Nada se envía por sí solo. Lee lo que pone aquí, cambia lo que quieras, cópialo o guárdalo y ponlo en un informe en nuestra página. Los tokens, las claves, los enlaces firmados y tu nombre se han quitado.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page where problems are reported, in the browser</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Abre en el navegador la página donde se informa de problemas</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Save both texts to a file</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Guardar los dos textos en un archivo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Algo falló en Stillwake</translation>
    </message>
    <message>
        <source>Stillwake report.txt</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Informe de Stillwake.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>What Stillwake adds</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Lo que añade Stillwake</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>¿Qué pasó y qué esperabas?</translation>
    </message>
    <message>
        <source>With my prompts and the names of my files</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Con mis prompts y los nombres de mis archivos</translation>
    </message>
    <message>
        <source>You have changed the text, so it stays as it is.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Has cambiado el texto, así que se queda como está.</translation>
    </message>
</context>
<context>
    <name>SampleShot</name>
    <message>
        <source>The boats rock gently at anchor while the city lights shimmer on the water. Thin clouds drift past the moon. The camera glides slowly forward.</source>
        <extracomment>ui/welcome/sample_shot.py</extracomment>
        <translation>Las barcas se mecen suavemente ancladas mientras las luces de la ciudad brillan sobre el agua. Unas nubes finas pasan ante la luna. La cámara avanza despacio.</translation>
    </message>
</context>
<context>
    <name>ScaleHint</name>
    <message>
        <source>Pixels in the frame</source>
        <extracomment>ui/compose/framing/hint.py</extracomment>
        <translation>Píxeles en el encuadre</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Prompts, file names, notes, tags, models, request IDs.
The beginning of a word is enough, “quotes” keep words together.
Also: rating:&gt;=3  tag:harbour  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Prompts, nombres de archivo, notas, etiquetas, modelos, ID de solicitud.
Basta el principio de una palabra; las “comillas” mantienen palabras juntas.
También (valoración, etiqueta, resolución, fecha, duración, sonido): rating:&gt;=3  tag:puerto  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search…</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>Buscar…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Any word of a setting finds it</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Cualquier palabra de un ajuste lo encuentra</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Ningún ajuste contiene «{words}».</translation>
    </message>
    <message>
        <source>Press one to see its settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Pulsa una para ver sus ajustes</translation>
    </message>
    <message>
        <source>Put the settings back to how they were before</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Dejar los ajustes como estaban antes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The settings are back to how they were before.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Los ajustes están como antes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message>
        <source>Collection “{name}” deleted. Its clips stay in the library.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Colección «{name}» borrada. Sus clips siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New collection of the selected clips</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Nueva colección con los clips seleccionados</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Cambiar nombre de la colección</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Cambiar nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Cambiar nombre de «{name}»</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Search “{name}” deleted.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>Búsqueda «{name}» borrada.</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Make a collection of what is selected</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Crear una colección con lo seleccionado</translation>
    </message>
    <message>
        <source>Save what is searched for now</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Guardar lo que se busca ahora</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Add films…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Añadir vídeos…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Space and upkeep…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Espacio y cuidado…</translation>
    </message>
</context>
<context>
    <name>ShelvesMenu</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New collection of the selected…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Nueva colección con lo seleccionado…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A letter alone works while you aren&apos;t writing: in a field it is the field&apos;s.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Una letra sola funciona mientras no escribes: dentro de un campo, es del campo.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Give a command another key, in the settings</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Da otra tecla a una orden, en los ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Ningún atajo se llama así.</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Busca por lo que hace o por su tecla…</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>A later prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Un prompt posterior</translation>
    </message>
    <message>
        <source>All of the picture again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La imagen entera de nuevo</translation>
    </message>
    <message>
        <source>An earlier prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Un prompt anterior</translation>
    </message>
    <message>
        <source>Answer a question, or look at the still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Responder una pregunta o ver la imagen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Back from the full screen or the whole library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Volver de pantalla completa o de toda la biblioteca</translation>
    </message>
    <message>
        <source>Backwards</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Cancelar o quitar</translation>
    </message>
    <message>
        <source>Change a shot that waits</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Cambiar una toma en espera</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Clips in the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Clips de la biblioteca</translation>
    </message>
    <message>
        <source>Delete a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Borrar una búsqueda o una colección</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Editar y crear de nuevo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Pantalla completa y volver</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Guardar las notas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make the same shot again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Crear otra vez la misma toma</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Move down in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Bajar en la cola</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover un puesto atrás</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover un puesto adelante</translation>
    </message>
    <message>
        <source>Move one row down</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover una fila abajo</translation>
    </message>
    <message>
        <source>Move one row up</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover una fila arriba</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Move the picture by one pixel</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover la imagen un píxel</translation>
    </message>
    <message>
        <source>Move to the end of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover al final de la cola</translation>
    </message>
    <message>
        <source>Move to the front of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Mover al principio de la cola</translation>
    </message>
    <message>
        <source>Move up in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Subir en la cola</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rename a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Cambiar nombre de una búsqueda o colección</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Searches and collections</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Búsquedas y colecciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Shift y una flecha</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Quitar de la colección</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Quitar lo elegido</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>The drop zone</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La zona para soltar</translation>
    </message>
    <message>
        <source>The frame of a still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>El encuadre de una imagen</translation>
    </message>
    <message>
        <source>The library in the whole window, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La biblioteca en toda la ventana y volver</translation>
    </message>
    <message>
        <source>The player</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>El reproductor</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La cola</translation>
    </message>
    <message>
        <source>The tray of stills</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>La bandeja de imágenes</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>While writing</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Al escribir</translation>
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
        <translation>Todas las habituales</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Da a cada orden las teclas con las que vino</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Tus propias teclas</translation>
    </message>
    <message>
        <source>Press a field, then the new key. Backspace in it takes the key away.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Pulsa un campo y después la tecla nueva. En él, Borrar (retroceso) quita la tecla.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>keyboard shortcuts keys hotkeys rebind reset</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>teclado atajos teclas combinaciones reasignar restablecer</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Shots being made or waiting</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>Tomas que se crean o esperan</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>A shot in the line has one still and one prompt. Make several as new shots.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Una toma de la cola tiene una imagen y un prompt. Crea varias como tomas nuevas.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved, it takes its place in the line again.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Al guardarla, recupera su lugar en la cola.</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>A public https link to a picture; Enter takes it. It is sent as it is</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Un enlace https público a una imagen; Intro lo acepta. Se envía tal cual</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose pictures on this computer</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Elegir imágenes de este ordenador</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Enlace a una imagen</translation>
    </message>
    <message>
        <source>More to do with stills</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Más cosas con imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>or a link…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>o un enlace…</translation>
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
            <numerusform>%Ln clip que la lista había olvidado ha vuelto.</numerusform>
            <numerusform>%Ln clips que la lista había olvidado han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small files could not be read, or have no clip; nothing of them was touched.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln archivo pequeño no se pudo leer o no tiene clip; no se tocó nada de él.</numerusform>
            <numerusform>%Ln archivos pequeños no se pudieron leer o no tienen clip; no se tocó nada de ellos.</numerusform>
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
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips that you have rejected: look at them, then delete what can go</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Clips que has descartado: míralos y elimina los que sobren</translation>
    </message>
    <message>
        <source>Every clip in the library, as it came</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Cada clip de la biblioteca, tal como llegó</translation>
    </message>
    <message>
        <source>Every clip of the folder is in the list.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Todos los clips de la carpeta están en la lista.</translation>
    </message>
    <message>
        <source>Films kept by Practice</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Vídeos conservados por Práctica</translation>
    </message>
    <message>
        <source>Films of the practice service for two days; your own clips lie in the library</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Vídeos del servicio de práctica durante dos días; tus propios clips están en la biblioteca</translation>
    </message>
    <message>
        <source>One clip that the list had forgotten is back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Un clip que la lista había olvidado ha vuelto.</translation>
    </message>
    <message>
        <source>Pictures that no shot in the list uses any more</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Imágenes que ya no usa ninguna toma de la lista</translation>
    </message>
    <message>
        <source>Posters and filmstrips; they are made again when they are needed</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Miniaturas y tiras de fotogramas; se hacen de nuevo cuando hacen falta</translation>
    </message>
    <message>
        <source>Small pictures for the lists</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Imágenes pequeñas para las listas</translation>
    </message>
    <message>
        <source>Stills, as they were sent</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Imágenes, tal como se enviaron</translation>
    </message>
    <message>
        <source>The list of your shots, with its copies</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>La lista de tus tomas, con sus copias</translation>
    </message>
    <message>
        <source>The pictures that your shots were made from, beside the clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Las imágenes con las que se hicieron tus tomas, junto a los clips</translation>
    </message>
    <message>
        <source>Without it the library is read again from its files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Sin ella, la biblioteca se lee de nuevo a partir de sus archivos</translation>
    </message>
    <message>
        <source>of them in no shot</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>de ellas, en ninguna toma</translation>
    </message>
    <message>
        <source>of them rejected</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>de ellos, descartados</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{size} are copied to {folder}, where {free} are free. Every file is compared before the old one goes.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} se copian a {folder}, donde hay {free} libres. Cada archivo se compara antes de quitar el antiguo.</translation>
    </message>
    <message>
        <source>{size} are needed in {folder}, and only {free} are free there.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>Hacen falta {size} en {folder}, y allí solo hay {free} libres.</translation>
    </message>
    <message>
        <source>{size} cleared.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} liberados.</translation>
    </message>
    <message>
        <source>{size} free where your clips are, in {folder}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} libres donde están tus clips, en {folder}</translation>
    </message>
    <message>
        <source>{size} move to {folder}. It is the same drive, so this takes a moment.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} se mueven a {folder}. Es la misma unidad, así que tarda solo un momento.</translation>
    </message>
    <message>
        <source>{size} of stills went to your system&apos;s bin: empty it to have the room.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} de imágenes fueron a la papelera del sistema: vacíala para ganar ese espacio.</translation>
    </message>
</context>
<context>
    <name>SpaceDialog</name>
    <message>
        <source>Brings every clip of the folder that the list has forgotten back into it</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Devuelve a la lista todos los clips de la carpeta que ha olvidado</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Revisar la biblioteca</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Compares every clip, its small file and the list, and mends what differs</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Compara cada clip, su pequeño archivo y la lista, y arregla lo que difiere</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Each thing, and what was done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Cada cosa y qué se hizo</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Guardar la biblioteca en otra carpeta</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Revisando la biblioteca…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Nothing that could be yours was deleted.</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>No se eliminó nada que pudiera ser tuyo.</translation>
    </message>
    <message>
        <source>Rebuild from its files</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Reconstruir desde sus archivos</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Espacio en tu disco</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the rejected clips in the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Mostrar en la biblioteca los clips descartados</translation>
    </message>
    <message>
        <source>Stills that no shot uses go to your system&apos;s bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Las imágenes que no usa ninguna toma van a la papelera del sistema</translation>
    </message>
    <message>
        <source>The practice service lets go of films; your clips stay</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>El servicio de práctica suelta vídeos; tus clips se quedan</translation>
    </message>
    <message>
        <source>They are made again when they are needed</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Se hacen de nuevo cuando hacen falta</translation>
    </message>
    <message>
        <source>To the bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was found…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>Resultado…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>It may have been moved, or another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Puede que se haya movido, o que otro programa consiga abrirlo.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Se movió, se cambió de nombre o se eliminó, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Space plays and stops, comma and full stop go by one frame, F fills the screen</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Espacio reproduce y detiene, coma y punto avanzan un fotograma atrás o adelante, F llena la pantalla</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>The file is kept as it came. Another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>El archivo se conserva tal como llegó. Puede que otro programa consiga abrirlo.</translation>
    </message>
    <message>
        <source>This clip can&apos;t be played here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Este clip no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not where it was kept.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>El archivo de este clip no está donde se guardó.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Esta imagen no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Una estrella</translation>
    </message>
    <message>
        <source>Rate with a press, or with 0 to 5</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Valora con una pulsación, o con 0 a 5</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>Valoración</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted</source>
        <extracomment>words/states.py</extracomment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Already rendering: it will finish and may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Ya se está renderizando: terminará y puede que se cobre.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>words/states.py</extracomment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Being sent right now: it may be accepted, and then it may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Se está enviando ahora mismo: puede que se acepte, y entonces puede que se cobre.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>words/states.py</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>words/states.py</extracomment>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>words/states.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>words/states.py</extracomment>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} MB</source>
        <extracomment>words/states.py</extracomment>
        <translation>Descargando {done} de {total} MB</translation>
    </message>
    <message>
        <source>Downloading, {done} MB so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>Descargando, {done} MB hasta ahora</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Finished · asking for what was made</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada · preguntando por lo creado</translation>
    </message>
    <message>
        <source>Finished · fetching it is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada · la descarga está en pausa</translation>
    </message>
    <message>
        <source>Finished · no room in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada · no hay espacio en {folder}</translation>
    </message>
    <message>
        <source>Finished · waiting for room where your clips are kept</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada · esperando espacio donde se guardan tus clips</translation>
    </message>
    <message>
        <source>Finished · {folder} can&apos;t be written to</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada · no se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>Finished · {size} more room needed in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada · faltan {size} de espacio en {folder}</translation>
    </message>
    <message>
        <source>Finished, but its link isn&apos;t a safe one</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada, pero su enlace no es seguro</translation>
    </message>
    <message>
        <source>Finished, on {host} · not fetched yet</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada, en {host} · aún sin descargar</translation>
    </message>
    <message>
        <source>Finished, on {host}, which isn&apos;t RunComfy&apos;s. Fetch it from there?</source>
        <extracomment>words/states.py</extracomment>
        <translation>Terminada, en {host}, que no es de RunComfy. ¿Descargarla de ahí?</translation>
    </message>
    <message>
        <source>From a mended list: it may have been sent already</source>
        <extracomment>words/states.py</extracomment>
        <translation>De una lista reparada: puede que ya se haya enviado</translation>
    </message>
    <message>
        <source>Getting the picture ready</source>
        <extracomment>words/states.py</extracomment>
        <translation>Preparando la imagen</translation>
    </message>
    <message>
        <source>In line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>En la cola · cancelar es gratis</translation>
    </message>
    <message>
        <source>Kept here until an account is connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>Guardada aquí hasta que se conecte una cuenta</translation>
    </message>
    <message>
        <source>Kept here while the queue is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>Guardada aquí mientras la cola está en pausa</translation>
    </message>
    <message>
        <source>Kept here while you are offline · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>Guardada aquí mientras no tengas conexión · no se envía nada hasta que lo digas</translation>
    </message>
    <message>
        <source>Kept here: it would go over your budget</source>
        <extracomment>words/states.py</extracomment>
        <translation>Guardada aquí: superaría tu presupuesto</translation>
    </message>
    <message>
        <source>Kept here: its picture can&apos;t travel as chosen in Settings</source>
        <extracomment>words/states.py</extracomment>
        <translation>Guardada aquí: su imagen no se puede enviar como se eligió en Ajustes</translation>
    </message>
    <message>
        <source>Kept here: not enough balance on the account</source>
        <extracomment>words/states.py</extracomment>
        <translation>Guardada aquí: no hay saldo suficiente en la cuenta</translation>
    </message>
    <message>
        <source>Next in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Siguiente en la cola · cancelar es gratis</translation>
    </message>
    <message>
        <source>Next to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>Siguiente en enviarse · cancelar es gratis</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>words/states.py</extracomment>
        <translation>Renderizando</translation>
    </message>
    <message>
        <source>RunComfy asked us to wait</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy pidió que esperemos</translation>
    </message>
    <message>
        <source>RunComfy gives no answer just now</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy no responde en este momento</translation>
    </message>
    <message>
        <source>RunComfy says “{word}”</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy dice «{word}»</translation>
    </message>
    <message>
        <source>Sent at {time}, the answer was lost. Is it in your RunComfy generations?</source>
        <extracomment>words/states.py</extracomment>
        <translation>Enviada a las {time}, la respuesta se perdió. ¿Está en tus generaciones de RunComfy?</translation>
    </message>
    <message>
        <source>Still in line: cancelling is free.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Sigue en la cola: cancelar es gratis.</translation>
    </message>
    <message>
        <source>Taken out of the line to be edited · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>Fuera de la cola para editarla · no se envía nada hasta que lo digas</translation>
    </message>
    <message>
        <source>There is nothing left to cancel.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Ya no queda nada que cancelar.</translation>
    </message>
    <message>
        <source>This clip is finished and paid for: only fetching it is paused.</source>
        <extracomment>words/states.py</extracomment>
        <translation>Este clip está terminado y pagado: solo se pausa su descarga.</translation>
    </message>
    <message>
        <source>Waiting for its account to be connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>Esperando a que se conecte su cuenta</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <extracomment>words/states.py</extracomment>
        <translation>Esperando la red</translation>
    </message>
    <message>
        <source>Waits for another shot to finish</source>
        <extracomment>words/states.py</extracomment>
        <translation>Espera a que termine otra toma</translation>
    </message>
    <message>
        <source>We can ask RunComfy all the same.</source>
        <extracomment>words/states.py</extracomment>
        <translation>De todos modos, podemos pedírselo a RunComfy.</translation>
    </message>
    <message>
        <source>We&apos;ll cancel it as soon as the answer is in.</source>
        <extracomment>words/states.py</extracomment>
        <translation>La cancelaremos en cuanto llegue la respuesta.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/states.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{nth} in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>{nth} en la cola · cancelar es gratis</translation>
    </message>
    <message>
        <source>{nth} to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>{nth} en enviarse · cancelar es gratis</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.ª</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.ª</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.ª</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}.ª</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>{time} hasta ahora</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <extracomment>words/states.py</extracomment>
        <translation>{why}, se reintenta en {time}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add this tag</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>Añadir esta etiqueta</translation>
    </message>
    <message>
        <source>Return adds, commas stand between several, Escape closes.</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>Intro añade, las comas separan varias, Escape cierra.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copiar todo esto</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Copiar el texto entero</translation>
    </message>
    <message>
        <source>For a report to us or to RunComfy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Para un informe a nosotros o a RunComfy</translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Don&apos;t show this tip again</source>
        <extracomment>ui/tips/tip_line.py</extracomment>
        <translation>No volver a mostrar este consejo</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Drag shots that are not sent yet to put them into another order.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Arrastra las tomas que aún no se han enviado para cambiar su orden.</translation>
    </message>
    <message>
        <source>Drag the still in its frame to choose what is sent; the wheel goes nearer.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Arrastra la imagen en su encuadre para elegir qué se envía; la rueda acerca.</translation>
    </message>
    <message>
        <source>Drop several stills at once, or a folder: each becomes a shot of its own.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>Suelta varias imágenes a la vez, o una carpeta: cada una será una toma propia.</translation>
    </message>
    <message>
        <source>In a prompt, {dawn|dusk|night} makes three shots, one for each word.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>En un prompt, {dawn|dusk|night} crea tres tomas, una por cada palabra.</translation>
    </message>
    <message>
        <source>The search knows filters too: try rating:&gt;=3, length:&gt;8 or sound:yes.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>La búsqueda también entiende filtros: prueba rating:&gt;=3, length:&gt;8 o sound:yes.</translation>
    </message>
    <message>
        <source>{key} gives the library the whole window, and takes it back.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>{key} da a la biblioteca toda la ventana, y se la quita.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Break it off: all is as it was before</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Interrumpir: todo queda como estaba antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clips</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>
            <numerusform>{done} de %Ln clip</numerusform>
            <numerusform>{done} de %Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEntry</name>
    <message>
        <source>Checking…</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Paste your RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Pega tu token de RunComfy</translation>
    </message>
    <message>
        <source>RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Token de RunComfy</translation>
    </message>
    <message>
        <source>Show the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Tried once with a call that costs nothing, then kept safely</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Se prueba una vez con una llamada que no cuesta nada y después se guarda en lugar seguro</translation>
    </message>
    <message>
        <source>Try this token; it costs nothing</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>Probar este token; no cuesta nada</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>¿Dónde consigo un token?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>As a grid</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Como cuadrícula</translation>
    </message>
    <message>
        <source>As a list with columns</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Como lista con columnas</translation>
    </message>
    <message>
        <source>Back beside the stage</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>De nuevo junto al escenario</translation>
    </message>
    <message>
        <source>Larger posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Order, groups and size</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Orden, grupos y tamaño</translation>
    </message>
    <message>
        <source>Size of the posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Smaller or larger posters (Ctrl with the wheel)</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Miniaturas más pequeñas o más grandes (Ctrl con la rueda)</translation>
    </message>
    <message>
        <source>Smaller posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>The library in the whole window</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>La biblioteca en toda la ventana</translation>
    </message>
    <message>
        <source>What is put together</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Qué se agrupa</translation>
    </message>
    <message>
        <source>What the clips are sorted by</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>Por qué se ordenan los clips</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n sent at once</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>
            <numerusform>%n enviada a la vez</numerusform>
            <numerusform>%n enviadas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Guide, shortcuts, and what to do about a problem</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Guía, atajos y qué hacer ante un problema</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Cuántas tomas están a la vez en el servicio</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>New shots go to {name}. Press to change that</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Las tomas nuevas van a {name}. Pulsa para cambiarlo</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stillwake</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Stillwake</translation>
    </message>
    <message>
        <source>Theme, folders and the rest</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Tema, carpetas y lo demás</translation>
    </message>
    <message>
        <source>Who pays for new shots</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Quién paga las tomas nuevas</translation>
    </message>
    <message>
        <source>Your clips, in the whole window</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Tus clips, en toda la ventana</translation>
    </message>
    <message>
        <source>{name} · can&apos;t be used</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · no se puede usar</translation>
    </message>
    <message>
        <source>{name} · checking…</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · comprobando…</translation>
    </message>
    <message>
        <source>{name} · free</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · gratis</translation>
    </message>
    <message>
        <source>{name} · not connected</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · sin conectar</translation>
    </message>
    <message>
        <source>{name} · {amount} left</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · saldo: {amount}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to a frame; the arrow keys go by one</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Ir a un fotograma; las flechas van de uno en uno</translation>
    </message>
    <message>
        <source>How long the clip is</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Cuánto dura el clip</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Minutes, seconds and the frame in the second</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Minutos, segundos y el fotograma dentro del segundo</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Reproducir una y otra vez</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Posición en el clip</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed: {faster} faster, {backwards} backwards, {play} pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Velocidad: {faster} más rápido, {backwards} hacia atrás, {play} pausa</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>A bucket&apos;s name has letters, digits, dots and hyphens only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El nombre de un bucket solo tiene letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>A folder&apos;s name has plain letters, digits, hyphens and single slashes only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El nombre de una carpeta solo tiene letras sin acentos, cifras, guiones y barras sueltas.</translation>
    </message>
    <message>
        <source>By way of my own bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Por mi propio bucket</translation>
    </message>
    <message>
        <source>Check its name and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Comprueba su nombre y el endpoint en Ajustes, Envío de imágenes.</translation>
    </message>
    <message>
        <source>Check the link in a browser.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Comprueba el enlace en un navegador.</translation>
    </message>
    <message>
        <source>Choose another way in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Elige otra manera en Ajustes, Envío de imágenes.</translation>
    </message>
    <message>
        <source>Complete it in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Complétalo en Ajustes, Envío de imágenes.</translation>
    </message>
    <message>
        <source>Correct the region and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Corrige la región y el endpoint en Ajustes, Envío de imágenes.</translation>
    </message>
    <message>
        <source>Each picture goes to RunComfy with its shot, up to 6 MB, and is stored there. Nothing to set up.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cada imagen va a RunComfy con su toma, hasta 6 MB, y se almacena allí. No hay nada que configurar.</translation>
    </message>
    <message>
        <source>Each picture is stored once in a bucket of yours, and RunComfy gets a link that runs out. For Amazon S3, Cloudflare R2, Backblaze B2, MinIO and others.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Cada imagen se almacena una vez en un bucket tuyo, y RunComfy recibe un enlace que caduca. Para Amazon S3, Cloudflare R2, Backblaze B2, MinIO y otros.</translation>
    </message>
    <message>
        <source>Enter the access key and its secret again in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Escribe de nuevo la clave de acceso y su clave secreta en Ajustes, Envío de imágenes.</translation>
    </message>
    <message>
        <source>Enter the bucket&apos;s name.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Escribe el nombre del bucket.</translation>
    </message>
    <message>
        <source>Enter the endpoint: the address your bucket&apos;s service names.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Escribe el endpoint: la dirección que indica el servicio de tu bucket.</translation>
    </message>
    <message>
        <source>Enter the region as the service writes it, like eu-central-1.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Escribe la región como la escribe el servicio, por ejemplo eu-central-1.</translation>
    </message>
    <message>
        <source>Enter them in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Escríbelas en Ajustes, Envío de imágenes.</translation>
    </message>
    <message>
        <source>Give them leave to read, write and delete there, or use other keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Dales permiso para leer, escribir y borrar allí, o usa otras claves.</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Dentro de la solicitud</translation>
    </message>
    <message>
        <source>It must open without a sign-in.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Tiene que abrirse sin iniciar sesión.</translation>
    </message>
    <message>
        <source>It works from here, but RunComfy can&apos;t reach this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Funciona desde aquí, pero RunComfy no puede llegar a esta dirección.</translation>
    </message>
    <message>
        <source>It works: a test picture fits into a request and comes out the same.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Funciona: una imagen de prueba cabe en una solicitud y sale igual.</translation>
    </message>
    <message>
        <source>It works: a test picture was stored, fetched by its link and taken away again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Funciona: una imagen de prueba se almacenó, se descargó con su enlace y se volvió a quitar.</translation>
    </message>
    <message>
        <source>It works: the link brings a picture of {pixels}, {size}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Funciona: el enlace da una imagen de {pixels}, {size}.</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keyring. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Las claves están en el llavero del sistema. Deja vacíos los dos campos para seguir usándolas.</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Las claves están en {keyring}. Deja vacíos los dos campos para seguir usándolas.</translation>
    </message>
    <message>
        <source>Keys are kept until you close Stillwake: this system has no safe place for them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Las claves se conservan hasta que cierres Stillwake: este sistema no tiene un lugar seguro para ellas.</translation>
    </message>
    <message>
        <source>Keys go into your system&apos;s keyring and nowhere else.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Las claves van al llavero del sistema y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Look at the bucket&apos;s settings at its service.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Mira los ajustes del bucket en su servicio.</translation>
    </message>
    <message>
        <source>Look at your connection and at the bucket&apos;s address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Revisa tu conexión y la dirección del bucket.</translation>
    </message>
    <message>
        <source>Nothing is half sent: the picture simply goes again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>No hay nada enviado a medias: la imagen simplemente se envía de nuevo.</translation>
    </message>
    <message>
        <source>Only as links</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Solo como enlaces</translation>
    </message>
    <message>
        <source>Only links are sent, as you have chosen, so this picture stays on your computer.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Solo se envían enlaces, como elegiste, así que esta imagen se queda en tu ordenador.</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t reach what only your own network can.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>RunComfy no puede llegar a lo que solo alcanza tu propia red.</translation>
    </message>
    <message>
        <source>RunComfy would not get it either: let the keys read from the bucket, too.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>RunComfy tampoco la recibiría: deja que las claves también lean del bucket.</translation>
    </message>
    <message>
        <source>Set the clock; the picture then goes by itself.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Pon el reloj en hora; después la imagen va sola.</translation>
    </message>
    <message>
        <source>The bucket must be on the internet, with https.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El bucket tiene que estar en internet, con https.</translation>
    </message>
    <message>
        <source>The connection to your bucket broke before the whole picture was there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>La conexión con tu bucket se cortó antes de que llegara la imagen entera.</translation>
    </message>
    <message>
        <source>The endpoint is only the service&apos;s address, like https://s3.example.org.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El endpoint es solo la dirección del servicio, por ejemplo https://s3.example.org.</translation>
    </message>
    <message>
        <source>The endpoint must begin with https://, or your keys could be read on the way.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El endpoint tiene que empezar por https://, o tus claves podrían leerse por el camino.</translation>
    </message>
    <message>
        <source>The keys are not allowed to do this in {bucket}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Las claves no tienen permiso para hacer esto en {bucket}.</translation>
    </message>
    <message>
        <source>The keys to your bucket are missing, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Faltan las claves de tu bucket, así que ninguna imagen puede ir ahí.</translation>
    </message>
    <message>
        <source>The link brought no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El enlace no trajo ninguna imagen a tiempo.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El enlace no da esta imagen a todo el mundo.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>La imagen supera {limit}.</translation>
    </message>
    <message>
        <source>The test picture was stored, but its link doesn&apos;t bring it back.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>La imagen de prueba se almacenó, pero su enlace no la devuelve.</translation>
    </message>
    <message>
        <source>There is no bucket called {bucket} at this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>No hay ningún bucket llamado {bucket} en esta dirección.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln minutes, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>
            <numerusform>El reloj de este ordenador se desvía %Ln minuto, y tu bucket no lo admite.</numerusform>
            <numerusform>El reloj de este ordenador se desvía %Ln minutos, y tu bucket no lo admite.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El reloj de este ordenador no está en hora, y tu bucket no lo admite.</translation>
    </message>
    <message>
        <source>This is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Esta no es una dirección pública.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach {host}, where your bucket is. The picture was not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>No pudimos conectar con {host}, donde está tu bucket. La imagen no se envió.</translation>
    </message>
    <message>
        <source>You put pictures online yourself, up to 50 MB each, and paste their https links. Pictures on this computer are not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Pones tú las imágenes en línea, hasta 50 MB cada una, y pegas sus enlaces https. Las imágenes de este ordenador no se envían.</translation>
    </message>
    <message>
        <source>Your bucket is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Tu bucket está en otra región.</translation>
    </message>
    <message>
        <source>Your bucket isn&apos;t fully set up, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Tu bucket no está del todo configurado, así que ninguna imagen puede ir ahí.</translation>
    </message>
    <message>
        <source>Your bucket said no.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Tu bucket dijo que no.</translation>
    </message>
    <message>
        <source>Your bucket said no: {message}</source>
        <extracomment>words/travel.py</extracomment>
        <translation>Tu bucket dijo que no: {message}</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service doesn&apos;t accept the keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El servicio de tu bucket no acepta las claves.</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>El servicio de tu bucket tiene problemas propios en este momento.</translation>
    </message>
    <message>
        <source>your bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>tu bucket</translation>
    </message>
    <message>
        <source>your bucket&apos;s service</source>
        <extracomment>words/travel.py</extracomment>
        <translation>el servicio de tu bucket</translation>
    </message>
    <message>
        <source>{bucket} is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket} está en otra región.</translation>
    </message>
    <message>
        <source>{bucket} is in the region {region}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket} está en la región {region}.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} no da esta imagen a todo el mundo.</translation>
    </message>
    <message>
        <source>{host} is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} no es una dirección pública.</translation>
    </message>
    <message>
        <source>{host} sent no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} no envió ninguna imagen a tiempo.</translation>
    </message>
    <message>
        <source>{host}, where your bucket is, has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host}, donde está tu bucket, tiene problemas propios en este momento.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n shots are being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n toma se está creando</numerusform>
            <numerusform>%n tomas se están creando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots need you</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n toma te necesita</numerusform>
            <numerusform>%n tomas te necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots wait</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n toma espera</numerusform>
            <numerusform>%n tomas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 toma se está creando</translation>
    </message>
    <message>
        <source>1 shot needs you</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 toma te necesita</translation>
    </message>
    <message>
        <source>1 shot waits</source>
        <extracomment>words/news.py</extracomment>
        <translation>1 toma espera</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Nothing is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>No se está creando nada</translation>
    </message>
    <message>
        <source>See all of them…</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Ver todas…</translation>
    </message>
    <message>
        <source>Sending or fetching shots</source>
        <extracomment>words/news.py</extracomment>
        <translation>Enviando o descargando tomas</translation>
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
            <numerusform>Quitar %Ln</numerusform>
            <numerusform>Quitar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Quitar esta</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <extracomment>words/news.py</extracomment>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{place} of {count} · {name}</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>{place} de {count} · {name}</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Drag, or {earlier} and {later}, puts them in order. {out} takes out, {undo} takes back.</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Arrastra, o usa {earlier} y {later}, para ordenarlas. {out} quita, {undo} deshace.</translation>
    </message>
    <message>
        <source>Stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Quitar lo elegido</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show Stillwake</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Mostrar Stillwake</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Stills to be made</source>
        <extracomment>ui/compose/tray/tray_view.py</extracomment>
        <translation>Imágenes por crear</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Fetch it from there?</source>
        <extracomment>words/trust.py</extracomment>
        <translation>¿Descargarlo de ahí?</translation>
    </message>
    <message>
        <source>Only the finished clip is fetched, without your token. Clips on this address are then fetched without asking.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>Solo se descarga el clip terminado, sin tu token. Después, los clips de esta dirección se descargan sin preguntar.</translation>
    </message>
    <message>
        <source>The clip is on {host}, which isn&apos;t RunComfy&apos;s.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>El clip está en {host}, que no es de RunComfy.</translation>
    </message>
</context>
<context>
    <name>TrustedHosts</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Descargar también de</translation>
    </message>
    <message>
        <source>Ask again before a clip is fetched from there</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Volver a preguntar antes de descargar un clip de ahí</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {host}</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Olvidar {host}</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>Permites que los clips terminados se descarguen de aquí. Olvida uno y se te vuelve a preguntar.</translation>
    </message>
</context>
<context>
    <name>UndoKeys</name>
    <message>
        <source>Redo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Asking whether there is a newer version.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Preguntando si hay una versión más nueva.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>It is not brought up again; the one after it is</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>No se vuelve a mencionar; la siguiente, sí</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of this version in the browser</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Abre la página de esta versión en el navegador</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Omitir esta versión</translation>
    </message>
    <message>
        <source>Stillwake {version} is out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Ha salido Stillwake {version}</translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>No se pudo averiguar</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Esta es la versión más nueva</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is new, as those who made it wrote it down</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Las novedades, como las anotaron quienes las hicieron</translation>
    </message>
    <message>
        <source>You have Stillwake {version}, and there is nothing newer.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Tienes Stillwake {version}, y no hay nada más nuevo.</translation>
    </message>
    <message>
        <source>You have {version}. Nothing is downloaded or installed by itself: its page says how.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Tienes {version}. Nada se descarga ni se instala por sí solo: en su página pone cómo.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Stillwake {version} is out.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Ha salido Stillwake {version}.</translation>
    </message>
    <message>
        <source>The page where new versions are announced could not be reached.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>No se pudo conectar con la página donde se anuncian las versiones nuevas.</translation>
    </message>
    <message>
        <source>The page where new versions are announced gave no answer that can be used.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>La página donde se anuncian las versiones nuevas no dio una respuesta que sirva.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Vuelve a intentarlo cuando tengas conexión.</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Ask once a week for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Buscar una versión nueva cada semana</translation>
    </message>
    <message>
        <source>Asks now, once, and shows what is new.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Busca ahora, una vez, y muestra las novedades.</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>GitHub is asked, and learns nothing of you but your address. Nothing is installed by itself.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Se pregunta a GitHub, que solo llega a saber tu dirección. Nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>update release automatic network privacy</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>actualizar actualización versión automático red privacidad</translation>
    </message>
    <message>
        <source>update release version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>actualizar actualización versión</translation>
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
        <translation>Variantes: cuántas veces se crea cada toma</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Only {size} are free there: that is no room for clips.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>Allí solo hay {size} libres: no hay espacio para clips.</translation>
    </message>
    <message numerus="yes">
        <source>{size} are free there: room for about %Ln clips of {length}.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>
            <numerusform>Hay {size} libres: espacio para aprox. %Ln clip de {length}.</numerusform>
            <numerusform>Hay {size} libres: espacio para unos %Ln clips de {length}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close these pages and begin</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Cerrar estas páginas y empezar</translation>
    </message>
    <message>
        <source>Close these pages; they are in the help menu</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Cierra estas páginas; están en el menú de ayuda</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>To the next page</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>A la página siguiente</translation>
    </message>
    <message>
        <source>To the page before</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>A la página anterior</translation>
    </message>
    <message>
        <source>Welcome to Stillwake</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Te damos la bienvenida a Stillwake</translation>
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
        <translation>Pon una imagen, escribe qué se mueve, pulsa Crear: poco después, el clip es tuyo.</translation>
    </message>
    <message>
        <source>Every pixel, every setting, and about what it costs, before you press.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Cada píxel, cada ajuste y lo que cuesta más o menos, antes de pulsar.</translation>
    </message>
    <message>
        <source>Every step is on your disk before the next one begins.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Cada paso está en tu disco antes de que empiece el siguiente.</translation>
    </message>
    <message>
        <source>It works without a network</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Funciona sin red</translation>
    </message>
    <message>
        <source>Nothing paid is ever lost or paid twice</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Nada pagado se pierde ni se paga dos veces</translation>
    </message>
    <message>
        <source>The sample: a harbour at night</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>El ejemplo: un puerto de noche</translation>
    </message>
    <message>
        <source>What you see is what is sent</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Lo que ves es lo que se envía</translation>
    </message>
    <message>
        <source>Your clips are ordinary files on this computer, and the library opens at once.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Tus clips son archivos normales de este ordenador, y la biblioteca se abre al momento.</translation>
    </message>
    <message>
        <source>Your stills, moving</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>Tus imágenes, en movimiento</translation>
    </message>
    <message>
        <source>“Boats rock gently, lights shimmer on the water”</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>«Las barcas se mecen, las luces brillan sobre el agua»</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Add a tag</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Return adds it; commas stand between several</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Intro la añade; las comas separan varias</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Press one to look at it</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>Pulsa una para verla</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>The picture as it was sent</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>La imagen tal como se envió</translation>
    </message>
</context>
<context>
    <name>_Piece</name>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
        <source>{tag} (some)</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>{tag} (algunos)</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Each gets the key of the other</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Cada una recibe la tecla de la otra</translation>
    </message>
    <message>
        <source>Swap their keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>Intercambiar teclas</translation>
    </message>
</context>
</TS>
