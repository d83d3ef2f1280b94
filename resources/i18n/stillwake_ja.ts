<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Stillwakeについて</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>バージョンと動作環境をコピー</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on, for a report</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>バージョンと動作環境を、報告用にコピーします</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Stillwakeを構成するすべてのソフトウェアとライセンス</translation>
    </message>
    <message>
        <source>Free software under the MIT License, made with Python, Qt, FFmpeg and the work of others.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>MITライセンスのフリーソフトウェアです。Python、Qt、FFmpeg、そして多くの人の成果をもとに作られています。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Turns a still picture and a few words into a video clip, through RunComfy&apos;s hosted models.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>1枚の静止画と短い言葉を、RunComfyのモデルでビデオクリップにします。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>バージョン {version}</translation>
    </message>
</context>
<context>
    <name>AccountChoices</name>
    <message>
        <source>Checking the token with a call that costs nothing…</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>トークンを確認しています（費用はかかりません）…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected · {left}</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>接続済み · {left}</translation>
    </message>
    <message>
        <source>Films are made on this computer from your own stills, so you can try everything. Nothing is charged.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>お手持ちの静止画から、このコンピューター上で動画を作ります。すべてを試せて、課金はされません。</translation>
    </message>
    <message>
        <source>Forget token</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Practice · free</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>練習 · 無料</translation>
    </message>
    <message>
        <source>Remove the token here and from the keyring. Shots stay.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>トークンをここからもキーリングからも削除します。ショットは残ります。</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>RunComfy, from the environment</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy（環境変数）</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>Your stills are sent to RunComfy and made into clips there. Each shot is charged to your balance.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>静止画はRunComfyに送られ、そこでクリップになります。料金はショットごとに残高から引かれます。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Who makes your shots?</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>ショットをどこで作りますか？</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Practise free, or connect RunComfy</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>無料で練習するか、RunComfyに接続</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top right of the window.</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>ウィンドウの右上で、いつでも変更できます。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Practice</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice needs no token of yours.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>練習にはトークンは要りません。</translation>
    </message>
    <message>
        <source>RunComfy (environment)</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>RunComfy（環境変数）</translation>
    </message>
    <message>
        <source>The token comes from this computer&apos;s environment. It is used, and never stored.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>このコンピューターの環境変数にあるトークンです。使うだけで、保存はしません。</translation>
    </message>
    <message>
        <source>The token is kept in {keyring}.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>トークンは{keyring}に保存されています。</translation>
    </message>
    <message>
        <source>The token is kept only until you close Stillwake: no keyring was found.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>トークンはStillwakeを閉じるまでしか保持されません。キーリングが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The token will be kept in your system&apos;s keyring; where there is none, only until you close Stillwake.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>トークンはシステムのキーリングに保存されます。キーリングがない場合は、Stillwakeを閉じるまでだけ保持されます。</translation>
    </message>
    <message>
        <source>The token will be kept in {keyring}, and nowhere else.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>トークンは{keyring}だけに保存され、ほかのどこにも保存されません。</translation>
    </message>
    <message>
        <source>your system&apos;s keyring</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>your system&apos;s keyring ({name})</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>システムのキーリング（{name}）</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>残高 {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>クリップを選択</translation>
    </message>
    <message>
        <source>Choose the clip you downloaded: it is put into the library with this shot&apos;s settings</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>ダウンロードしたクリップを選んでください。このショットの設定と一緒にライブラリに入ります</translation>
    </message>
    <message>
        <source>Clips and pictures (*.mp4 *.mov *.webm *.png *.jpg *.webp)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>クリップと画像 (*.mp4 *.mov *.webm *.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch the clip with this ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>このIDのクリップを取得します</translation>
    </message>
    <message>
        <source>Free: nothing is made again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>無料です。新たに作成はされません</translation>
    </message>
    <message>
        <source>I have the file</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>ファイルがある</translation>
    </message>
    <message>
        <source>It isn&apos;t: send again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>ない：もう一度送信</translation>
    </message>
    <message>
        <source>It stays in the queue until you know more</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>もっと詳しくわかるまで、キューに残ります</translation>
    </message>
    <message>
        <source>It&apos;s there, I have its ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>ある：IDがわかる</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Makes a new shot with the same settings. It is charged like any other.</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>同じ設定で新しいショットを作ります。通常どおり課金されます。</translation>
    </message>
    <message>
        <source>Open your RunComfy page</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>RunComfyのページを開く</translation>
    </message>
    <message>
        <source>Open your RunComfy page in the browser</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>RunComfyのページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Paste its request ID: the clip is fetched, and nothing is sent again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>リクエストIDを貼り付けてください。クリップを取得するだけで、再送信はしません</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>The ID RunComfy shows with the generation</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>RunComfyの生成の画面に表示されるID</translation>
    </message>
    <message>
        <source>We sent this shot at {time} but lost the answer. Look at your RunComfy generations: is it there?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>このショットは{time}に送信しましたが、応答を受け取れませんでした。RunComfyの生成一覧を確認してください。そこにありますか？</translation>
    </message>
    <message>
        <source>What became of this shot?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>このショットはどうなりましたか？</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Dark is best for judging colour. High contrast is dark or light as your system is.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>色の確認にはダークが最適です。ハイコントラストは、システムに合わせてダークまたはライトになります。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>One line at the top of the window when you meet something new. Each is shown once.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>初めての機能に出会うと、ウィンドウの上に1行で表示されます。どれも一度だけです。</translation>
    </message>
    <message>
        <source>Show tips</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>ヒントを表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>dark light night day high contrast black white colours system look</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>ダーク ライト 夜 昼 ハイコントラスト 黒 白 色 システム 見た目 外観</translation>
    </message>
    <message>
        <source>tips hints help advice welcome</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>ヒント ヘルプ 使い方 アドバイス ようこそ</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Best rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>日付ごと</translation>
    </message>
    <message>
        <source>By picture</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>画像ごと</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>安い順</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <source>Date made</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>高い順</translation>
    </message>
    <message>
        <source>Least rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>評価の低い順</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt A to Z</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>プロンプト（昇順）</translation>
    </message>
    <message>
        <source>Prompt Z to A</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>プロンプト（降順）</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>評価</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>短い順</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%Ln files were not pictures.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln個のファイルは画像ではありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out: the tray is full.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>トレイがいっぱいのため、%Ln枚を入れられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln個のプロンプト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Lnショット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are too many at once: {most} is the most.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>一度に%Lnショットは多すぎます。上限は{most}です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln枚の静止画</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variations</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Lnバリエーション</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was not a picture.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1個のファイルは画像ではありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln stills is left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>静止画%Ln枚のうち1枚は使われません。{rest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of these %Ln was made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>この%Lnショットのうち1ショットは、以前に作成しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1ショット</translation>
    </message>
    <message>
        <source>Its own prompt: {prompt}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>個別のプロンプト：{prompt}</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>words/batches.py</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make {count}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{count}件を作成</translation>
    </message>
    <message>
        <source>Make {count} of {all}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{all}件中{count}件を作成</translation>
    </message>
    <message>
        <source>None of these stills can be used.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>使える静止画がありません。</translation>
    </message>
    <message>
        <source>There is no picture in there.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>その中に画像はありません。</translation>
    </message>
    <message>
        <source>This very shot is in the queue.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>まったく同じショットがキューにあります。</translation>
    </message>
    <message>
        <source>You made this on {day}.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>これは{day}に作成しています。</translation>
    </message>
    <message>
        <source>You made this today.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>これは今日作成しています。</translation>
    </message>
    <message>
        <source>You made this yesterday.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>これは昨日作成しています。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln stills are left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>静止画%Ln枚のうち{count}枚は使われません。{rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} ready</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{done}/{count} 準備完了</translation>
    </message>
    <message numerus="yes">
        <source>{made} of these %Ln were made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>この%Lnショットのうち{made}ショットは、以前に作成しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>1 日</translation>
    </message>
    <message>
        <source>A link is good for</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>リンクの有効期間</translation>
    </message>
    <message>
        <source>A picture goes when its last shot is finished, failed or cancelled</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>最後のショットが完了、失敗、またはキャンセルになると、画像は削除されます</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>As your bucket&apos;s service names it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>バケットのサービスでの名前どおりに</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Delete pictures in the bucket when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>不要になった画像をバケットから削除</translation>
    </message>
    <message>
        <source>Delete when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>不要になったら削除</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key of your bucket.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>バケットのアクセスキーとシークレットキーを入力してください。</translation>
    </message>
    <message>
        <source>Fills in the pattern of the service&apos;s address</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>サービスのアドレスのひな形を入力します</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>中のフォルダー</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring, and is never shown again</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>システムのキーリングに保存され、二度と表示されません</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>MinIOなど</translation>
    </message>
    <message>
        <source>Put the number of your account into the endpoint.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>エンドポイントにアカウント番号を入れてください。</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Remove the keys here and from the keyring</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>キーをここからもキーリングからも削除します</translation>
    </message>
    <message>
        <source>RunComfy has to fetch the picture within this time; later nobody can</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>RunComfyはこの期間内に画像を取得する必要があります。過ぎると誰も取得できません</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The access key and the secret key belong together: enter both.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>アクセスキーとシークレットキーは対になっています。両方を入力してください。</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Make a clip, or choose one in the library, and it plays here.</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>クリップを作成するか、ライブラリから選ぶと、ここで再生されます。</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>ほかのプログラムで開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>The stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>ステージ</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Clips looked at: {clips}. Files, sidecars and list agree.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>確認したクリップ：{clips}。ファイル、付属ファイル、リストはすべて一致しています。</translation>
    </message>
    <message>
        <source>Clips looked at: {clips}. Mended: {mended}. Left for you: {left}.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>確認したクリップ：{clips}。修復：{mended}。対応が必要：{left}。</translation>
    </message>
    <message>
        <source>{path} could not be read: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}を読み取れなかったため、リストから書き直しました。</translation>
    </message>
    <message>
        <source>{path} could not be written: look at its folder&apos;s permissions.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}を書き込めませんでした。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} is missing: nowhere in the library is a file with its content.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}がありません。同じ内容のファイルはライブラリのどこにもありません。</translation>
    </message>
    <message>
        <source>{path} is not in the list, and its sidecar can&apos;t be read: import it as a film.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}はリストになく、付属ファイルも読み取れません。動画として読み込んでください。</translation>
    </message>
    <message>
        <source>{path} is not the size it was: it may be damaged, or somebody changed it.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}のサイズが変わっています。破損しているか、誰かが変更した可能性があります。</translation>
    </message>
    <message>
        <source>{path} tells of a clip that is nowhere: kept, should the clip come back.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}に書かれたクリップがどこにもありません。クリップが戻る場合に備えて残しました。</translation>
    </message>
    <message>
        <source>{path} told something else than the list: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}の内容がリストと違っていたため、リストから書き直しました。</translation>
    </message>
    <message>
        <source>{path} was left by work cut short: cleared away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}は途中で止まった作業の残りだったため、片付けました。</translation>
    </message>
    <message>
        <source>{path} was left without its clip, which the list knows better: taken away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}には対応するクリップがなく、リストのほうが正確なため、取り除きました。</translation>
    </message>
    <message>
        <source>{path} was missing and is there again.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>見つからなかった{path}が、また見つかりました。</translation>
    </message>
    <message>
        <source>{path} was missing: written from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}がなかったため、リストから書き出しました。</translation>
    </message>
    <message>
        <source>{path} was not in the list, and {was} before: it is in the list now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}（以前は{was}）はリストにありませんでしたが、リストに入りました。</translation>
    </message>
    <message>
        <source>{path} was not in the list: it is now, with all its sidecar tells.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path}はリストにありませんでしたが、付属ファイルの情報とともにリストに入りました。</translation>
    </message>
    <message>
        <source>{was} was moved: it is {path} now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{was}は移動していました。現在は{path}です。</translation>
    </message>
</context>
<context>
    <name>ChecksPopup</name>
    <message>
        <source>Look for one</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Look for one…</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Shows what has these letters</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>この文字を含むものを表示します</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>All shots of this picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>この画像の全ショット</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>JSONとしてコピー</translation>
    </message>
    <message>
        <source>Copy file</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy files</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Copy prompts</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Duplicate into the form</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>フォームに複製</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>編集して再作成</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Find the missing file…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>ないファイルを探す…</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>No longer rejected</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>不採用を取り消す</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Notes…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>星1つ</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>ほかのプログラムで開く</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Reuse all settings</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>すべての設定を使う</translation>
    </message>
    <message>
        <source>Reuse only the picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>画像だけを使う</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>「{name}」から外す</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>Copied as JSON.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>JSONとしてコピーしました。</translation>
    </message>
    <message>
        <source>File copied: it can be pasted into a folder or a program.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>ファイルをコピーしました。フォルダーやプログラムに貼り付けられます。</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>{clips}のメモ</translation>
    </message>
    <message>
        <source>Prompt copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>プロンプトをコピーしました。</translation>
    </message>
    <message>
        <source>Prompts copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>プロンプトをコピーしました。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>{clips}のタグ</translation>
    </message>
    <message>
        <source>{clips} copied: they can be pasted as files.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>{clips}をコピーしました。ファイルとして貼り付けられます。</translation>
    </message>
</context>
<context>
    <name>ClipFacts</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>1個のクリップ</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Fitted, over a blurred copy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>収める（ぼかした背景）</translation>
    </message>
    <message>
        <source>Fitted, with bars</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>収める（余白あり）</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>フレーミング</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sent as a link: {url}</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>リンクとして送信：{url}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>moved off the middle</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>中央からずらした</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>上下逆に回転</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{name}（見つかりません）</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{size}、{fps} fps</translation>
    </message>
    <message>
        <source>{times} × closer</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{times} 倍に拡大</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Add to collection</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>星</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>再利用</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message numerus="yes">
        <source>%Ln clips added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップを「{name}」に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップが戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップをお気に入りにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップをお気に入りから外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップの不採用を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップを不採用にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップにタグ「{name}」を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップを「{name}」から外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>「{name}」に追加しました。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Clip deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>クリップを削除しました。</translation>
    </message>
    <message>
        <source>Clip is back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>クリップが戻りました。</translation>
    </message>
    <message>
        <source>Clip rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>クリップを不採用にしました。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>不採用の取り消し</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>お気に入りにしました。</translation>
    </message>
    <message>
        <source>No favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>No longer a favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>お気に入りから外しました。</translation>
    </message>
    <message>
        <source>No longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>不採用を取り消しました。</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>メモを変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln clips changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップのメモを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>1個のクリップ。</translation>
    </message>
    <message>
        <source>Put into “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>「{collection}」に追加</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>{stars}を付ける</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>タグ「{name}」を外しました。</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{name}” taken from %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップからタグ「{name}」を外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>タグ「{tag}」</translation>
    </message>
    <message>
        <source>Tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>タグ「{name}」を付けました。</translation>
    </message>
    <message>
        <source>Take out of “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>「{collection}」から外す</translation>
    </message>
    <message>
        <source>Take tag “{tag}” away</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>タグ「{tag}」を外す</translation>
    </message>
    <message>
        <source>Taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>「{name}」から外しました。</translation>
    </message>
    <message>
        <source>no stars</source>
        <extracomment>words/clips.py</extracomment>
        <translation>星なし</translation>
    </message>
    <message numerus="yes">
        <source>{done} (%Ln clips)</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>
            <numerusform>{done}（%Ln個のクリップ）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップ：{stars}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{stars} for one clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>1個のクリップ：{stars}。</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Another colour…</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>ほかの色…</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>黒</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>余白の色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Pick from the picture</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>画像から色を選択</translation>
    </message>
    <message>
        <source>The colour of the bars, and below what is transparent</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>余白と、透明な部分の下に敷く色</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>白</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Cost</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>評価</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>As sent</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>送信時</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>元の画像</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>送信前後の比較</translation>
    </message>
    <message>
        <source>Drag the line, or press Ctrl and an arrow key, to compare. Drag the picture, or press an arrow key, to look around in it</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>線をドラッグするか、Ctrlと矢印キーで比較します。画像をドラッグするか矢印キーで、見る場所を動かせます</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>What is missing</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>足りないもの</translation>
    </message>
    <message>
        <source>What is missing before this shot can be made</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>このショットの作成に足りないもの</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>画像を準備しています…</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No RunComfy account is connected yet: the shot will wait for one.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>RunComfyのアカウントがまだ接続されていません。ショットは接続されるまで待機します。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The model that makes the clip</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>クリップを作るモデル</translation>
    </message>
    <message>
        <source>{key} makes this shot.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>{key}で作成します。</translation>
    </message>
</context>
<context>
    <name>CountQuestion</name>
    <message>
        <source>Above {shots} you are asked first; Settings changes that.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{shots}を超えると、先に確認します。設定で変更できます。</translation>
    </message>
    <message>
        <source>Make {shots}</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{shots}を作成</translation>
    </message>
    <message>
        <source>Make {shots}?</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{shots}を作成しますか？</translation>
    </message>
    <message>
        <source>Many shots at once</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>一度に多数のショット</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>{what}, {price}.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{what}（{price}）。</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A day of your own</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <extracomment>words/days.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/days.py</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>words/days.py</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>words/days.py</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Show</source>
        <extracomment>ui/desktop_news.py</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/details_dialog.py</extracomment>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>できることの一覧</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Select a clip to see what was sent, what it cost, and to give it stars and tags.</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>クリップを選ぶと、送信した内容や費用が表示され、星やタグを付けられます。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>DetailsWindow</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_window.py</extracomment>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>ui/welcome/dots.py</extracomment>
        <translation>{count}ページ中{page}ページ</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a still here, or paste one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>静止画をここにドロップ、または貼り付け</translation>
    </message>
    <message>
        <source>Drop or paste a picture, or press Enter to choose one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>画像をドロップするか貼り付けてください。Enterキーで選択もできます</translation>
    </message>
    <message>
        <source>Frame it larger, and see what is sent at 100 %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>大きく表示してフレーミングし、送信される画像を100 %で確認します</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Start with the picture that comes with Stillwake</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>Stillwakeに付属の画像で始めます</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>getting the picture ready…</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>画像を準備しています…</translation>
    </message>
    <message>
        <source>getting the picture ready… {percent} %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>画像を準備しています… {percent} %</translation>
    </message>
    <message>
        <source>link, sent as it is</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>リンクのまま送信</translation>
    </message>
    <message>
        <source>{pixels} will be sent · {size}</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>{pixels}で送信 · {size}</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Cancelled shots, and failed ones that were dismissed. Their settings are all kept.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>キャンセルしたショットと、失敗して片付けたショットです。設定はすべて残っています。</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>以前のショット</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>編集して再作成</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>再作成…</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>このショットの画像、プロンプト、設定をフォームに戻します</translation>
    </message>
    <message>
        <source>The very same once more; its price is asked about first</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>まったく同じものをもう一度。先に料金を確認します</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>以前のショット</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel editing this shot</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>このショットの編集をキャンセル</translation>
    </message>
    <message>
        <source>Editing “{prompt}”</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>「{prompt}」を編集中</translation>
    </message>
    <message>
        <source>Leave the shot as it was, in its place</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>ショットを元のまま、元の順番に戻します</translation>
    </message>
    <message>
        <source>This shot is out of the line until it is saved, and takes its place again then.</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>このショットは保存するまで列から外れ、保存すると元の順番に戻ります。</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Choose Practice, which costs nothing, and put in the sample if there is no still yet</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>課金のない「練習」を選び、静止画がまだなければサンプルを入れます</translation>
    </message>
    <message>
        <source>No clip matches these filters. Clear them to see all of them.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>このフィルターに合うクリップはありません。フィルターを解除すると、すべて表示されます。</translation>
    </message>
    <message>
        <source>Nothing here has “{words}”.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>「{words}」を含むものはありません。</translation>
    </message>
    <message>
        <source>Practice is chosen: nothing is charged. Press Make, and the clip appears here.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>「練習」が選ばれています。課金はされません。「作成」を押すと、クリップがここに表示されます。</translation>
    </message>
    <message>
        <source>Try it free</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>無料で試す</translation>
    </message>
    <message>
        <source>Your clips appear here, newest first. Choose a still, write a line and press Make.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>クリップは新しい順にここに並びます。静止画を選び、一行書いて「作成」を押してください。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A hotel or company network may want you to sign in first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>ホテルや会社のネットワークでは、先にサインインが必要なことがあります。</translation>
    </message>
    <message>
        <source>A later version of Stillwake has used this data, so this one leaves it alone.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このデータは新しいバージョンのStillwakeで使われているため、このバージョンでは手を付けません。</translation>
    </message>
    <message>
        <source>A safe connection to RunComfy could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyへの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>All its settings are kept: edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>設定はすべて残っています。編集してもう一度作成してください。</translation>
    </message>
    <message>
        <source>Another program is holding Stillwake&apos;s list of your shots.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>別のプログラムが、Stillwakeのショットのリストを使用中です。</translation>
    </message>
    <message>
        <source>Another program may be able to open it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>ほかのプログラムなら開けるかもしれません。</translation>
    </message>
    <message>
        <source>Check its request ID in Details, and look at your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>「詳細」でリクエストIDを確認し、RunComfyの生成一覧を見てください。</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>開く権限があるか、ドライブが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and any program that inspects its connections.</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>このコンピューターの時計と、通信を検査するプログラムの有無を確認してください。</translation>
    </message>
    <message>
        <source>Choose a picture in it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>その中の画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose another model and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>別のモデルを選んで、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Close it, and Stillwake goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>それを閉じると、Stillwakeは自動的に再開します。</translation>
    </message>
    <message>
        <source>Connect its drive again, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>ドライブを接続し直すと、取得は自動的に再開します。</translation>
    </message>
    <message>
        <source>Connect its drive again, or choose another folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>ドライブを接続し直すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Connect one, or use Practice.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>接続するか、「練習」を使ってください。</translation>
    </message>
    <message>
        <source>Connect the account again, and it goes on.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>アカウントを接続し直すと、再開します。</translation>
    </message>
    <message>
        <source>Connect the account again, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>アカウントを接続し直してから、送信してください。</translation>
    </message>
    <message>
        <source>Connect the account it was sent from, then look again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>送信に使ったアカウントを接続してから、再確認してください。</translation>
    </message>
    <message>
        <source>Copy it again from your RunComfy profile, whole and without spaces.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyのプロフィールから、空白を入れずに全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>コピーまたは書き出しをやり直してください。</translation>
    </message>
    <message>
        <source>Details says more: please send it to us.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>「詳細」に続きがあります。その内容をお送りください。</translation>
    </message>
    <message>
        <source>Edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>編集してもう一度作成してください。</translation>
    </message>
    <message>
        <source>Fetching goes on by itself; nothing is paid twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>取得は自動的に再開します。二重に支払うことはありません。</translation>
    </message>
    <message>
        <source>It goes out by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>自動的に送信されます。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>https://で始まる必要があります。</translation>
    </message>
    <message>
        <source>It waits until you say that it may be fetched from there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>そこから取得してよいと指示があるまで待機します。</translation>
    </message>
    <message>
        <source>Look again for a fresh one, which is free, or fetch the clip from your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>「再確認」で新しいリンクを取得するか（無料です）、RunComfyの生成一覧からクリップを取得してください。</translation>
    </message>
    <message>
        <source>Look again in a while; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>しばらくしてから再確認してください。再確認は無料です。</translation>
    </message>
    <message>
        <source>Look again to fetch it afresh; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>再確認すると、改めて取得します。再確認は無料です。</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations before you send it again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>もう一度送信する前に、RunComfyの生成一覧を確認してください。</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations: the clip is there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyの生成一覧を見てください。クリップはそこにあります。</translation>
    </message>
    <message>
        <source>Look at your connection, then try again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look at your connection.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>接続を確認してください。</translation>
    </message>
    <message>
        <source>Make some room, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>空き容量を作ると、取得は自動的に再開します。</translation>
    </message>
    <message>
        <source>Make some room: what waits for it goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>空き容量を作ってください。待機中のものは自動的に再開します。</translation>
    </message>
    <message>
        <source>No RunComfy account is connected, so nothing can be sent to it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyのアカウントが接続されていないため、何も送信できません。</translation>
    </message>
    <message>
        <source>No safe connection to RunComfy came about, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyへの安全な接続ができなかったため、画像は送信されておらず、課金もされていません。</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF always work.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>PNG、JPEG、WebP、AVIFなら必ず使えます。</translation>
    </message>
    <message>
        <source>Practice could not start on this computer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このコンピューターでは練習を開始できませんでした。</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little before this shot is sent.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyの要請により、このショットの送信まで少し待ちます。</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyから、少し待つよう求められています。</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t say just now how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyは今、このショットの状況を答えられません。ショットは受け付けられており、記録も残っています。</translation>
    </message>
    <message>
        <source>RunComfy could not finish this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyはこのショットを完成できませんでした</translation>
    </message>
    <message>
        <source>RunComfy did not accept these settings, so the shot was not made</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyがこの設定を受け付けなかったため、ショットは作成されませんでした</translation>
    </message>
    <message>
        <source>RunComfy did not answer in time.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this shot, or no longer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyにはこのショットの記録がないか、もう残っていません。</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this token, or its account is not active.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyがこのトークンを認識しないか、アカウントが有効ではありません。</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t offer this model to your account, so the shot was not made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このモデルはお使いのRunComfyアカウントでは利用できないため、ショットは作成されませんでした。</translation>
    </message>
    <message>
        <source>RunComfy fetches pictures only that way.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyが画像を取得する方法は、これだけです。</translation>
    </message>
    <message>
        <source>RunComfy gave no clear answer, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyから明確な応答がなく、トークンを確認できませんでした。トークンは保存していません。</translation>
    </message>
    <message>
        <source>RunComfy has trouble of its own just now.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>現在、RunComfy側で問題が起きています。</translation>
    </message>
    <message>
        <source>RunComfy refused the account&apos;s token, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyがアカウントのトークンを拒否したため、新しいショットは送信せずに待機させています。</translation>
    </message>
    <message>
        <source>RunComfy said no to this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyがこのショットを受け付けませんでした</translation>
    </message>
    <message>
        <source>RunComfy says this shot is finished, but gives no clip for it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyはこのショットを完了としていますが、クリップを渡してくれません。</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>小さくしたコピーを保存して、それを使ってください。</translation>
    </message>
    <message>
        <source>Save it again with maximised compatibility, or export a PNG.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>互換性を優先して保存し直すか、PNGに書き出してください。</translation>
    </message>
    <message>
        <source>Something answered, but not the way RunComfy does.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>応答がありましたが、RunComfyのものとは異なります。</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. What was sent stays written down.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwake自体で問題が起きました。送信したものの記録は残っています。</translation>
    </message>
    <message>
        <source>Start Stillwake again: it mends the list first, and sends nothing before that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwakeをもう一度起動してください。まずリストを修復し、それまでは何も送信しません。</translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>新しいバージョンを起動してください。</translation>
    </message>
    <message>
        <source>Stillwake is already running with this data.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwakeは、このデータですでに起動しています。</translation>
    </message>
    <message>
        <source>Stillwake&apos;s list of your shots is damaged. Your clips are not: they lie in their folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwakeのショットのリストが破損しています。クリップは無事で、フォルダーにあります。</translation>
    </message>
    <message>
        <source>The clip is finished, but it can&apos;t be fetched just now.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>クリップは完成していますが、現在は取得できません。</translation>
    </message>
    <message>
        <source>The clip is finished, but {folder} can&apos;t be written to.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>クリップは完成していますが、{folder}に書き込めません。</translation>
    </message>
    <message>
        <source>The clip is finished.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>クリップは完成しています。</translation>
    </message>
    <message>
        <source>The clip itself is not touched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>クリップ自体には手を付けません。</translation>
    </message>
    <message>
        <source>The clip that arrived is damaged or not whole.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>届いたクリップが破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>The connection broke before the whole shot was sent: it was not accepted and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>ショット全体を送信する前に接続が切れました。受け付けられておらず、課金もされていません。</translation>
    </message>
    <message>
        <source>The connection to RunComfy broke.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyとの接続が切れました。</translation>
    </message>
    <message>
        <source>The film could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>動画を作成できませんでした。</translation>
    </message>
    <message>
        <source>The finished clip is on {host}, which isn&apos;t RunComfy&apos;s, so it was not fetched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>完成したクリップはRunComfyのものではない{host}にあるため、取得していません。</translation>
    </message>
    <message>
        <source>The folder for your clips can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>クリップの保存先フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The link has a user name in it, and that would be sent along.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>リンクにユーザー名が含まれており、一緒に送信されてしまいます。</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>リンクはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The link to the finished clip has run out.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>完成したクリップへのリンクの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The link to the finished clip isn&apos;t a safe one, so it was not followed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>完成したクリップへのリンクが安全ではないため、開きませんでした。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>The shot was sent, but no clear answer came back. It may have been accepted.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>ショットを送信しましたが、明確な応答がありませんでした。受け付けられている可能性があります。</translation>
    </message>
    <message>
        <source>The small file beside a clip that says how it was made can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>クリップの作成内容を記した付属ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{folder}に空き容量がありません。</translation>
    </message>
    <message>
        <source>There is not enough balance on your RunComfy account, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyアカウントの残高が足りないため、新しいショットは送信せずに待機させています。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {size} more is needed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{folder}の空き容量が足りません。あと{size}必要です。</translation>
    </message>
    <message>
        <source>This address is not safe to send a token to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このアドレスにトークンを送るのは安全ではありません。</translation>
    </message>
    <message>
        <source>This clip can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このクリップを読み取れません。</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>This is not a link to a picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>これは画像へのリンクではありません。</translation>
    </message>
    <message>
        <source>This shot belongs to another RunComfy account than the one connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このショットは、接続中のものとは別のRunComfyアカウントのものです。</translation>
    </message>
    <message>
        <source>This shot was accepted, but its account can&apos;t be used just now, so we can&apos;t ask for it.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>このショットは受け付けられましたが、現在そのアカウントを使えないため、問い合わせができません。</translation>
    </message>
    <message>
        <source>This system has no safe place for secrets, so the token is kept until you close Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>このシステムには秘密の情報を安全に保管する場所がないため、トークンはStillwakeを閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>停止されました。</translation>
    </message>
    <message>
        <source>Top it up at RunComfy, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyで残高を補充してから、送信してください。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>1分ほどしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Use a link that needs no sign-in.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>サインインのいらないリンクを使ってください。</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>小さい画像を使ってください。</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>そのウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>We can&apos;t reach RunComfy to ask how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyに接続できず、このショットの状況を確認できません。ショットは受け付けられており、記録も残っています。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyに接続できなかったため、トークンを確認できませんでした。トークンは保存していません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfyに接続できなかったため、画像は送信されておらず、課金もされていません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfyに接続できませんでした。</translation>
    </message>
    <message>
        <source>We&apos;ll ask again by ourselves; nothing is sent twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>自動的にもう一度確認します。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>We&apos;ll try again by ourselves.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>Your system&apos;s keyring is locked or said no.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>システムのキーリングがロックされているか、使用を拒否されました。</translation>
    </message>
    <message>
        <source>the folder for your clips</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>クリップの保存先フォルダー</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{folder}に書き込めません。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be made small enough for RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}は、RunComfyに送れる大きさまで小さくできません。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}を読み取れません。</translation>
    </message>
    <message>
        <source>{name} ends in the middle: part of the picture is missing.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}は途中で切れています。画像の一部が欠けています。</translation>
    </message>
    <message>
        <source>{name} holds layers, but not the picture they make.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}にはレイヤーはありますが、統合した画像がありません。</translation>
    </message>
    <message>
        <source>{name} holds no settings of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}にはStillwakeの設定がありません。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}はフォルダーです。</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}は空のファイルです。</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}はもうそこにありません。</translation>
    </message>
    <message>
        <source>{name} is not a picture we can read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}は読み取れる形式の画像ではありません。</translation>
    </message>
    <message>
        <source>{name} is too large to open: {width} × {height} pixels.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}は大きすぎて開けません：{width} × {height} ピクセル。</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name}は新しいバージョンのStillwakeで書かれています。</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>Estimated price</source>
        <extracomment>ui/compose/estimate_line.py</extracomment>
        <translation>推定料金</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>約{price}</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <source>from {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price}から</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>現在の料金</translation>
    </message>
    <message>
        <source>nothing is charged</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>課金なし</translation>
    </message>
    <message>
        <source>price of {day}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{day}時点の料金</translation>
    </message>
    <message>
        <source>price unknown just now</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>現在、料金は不明</translation>
    </message>
    <message>
        <source>same settings, last time</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>同じ設定での前回の料金</translation>
    </message>
    <message>
        <source>the live price applies</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>その時点の料金が適用されます</translation>
    </message>
    <message>
        <source>{price} a second, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>1 秒 {price}（現在）</translation>
    </message>
    <message>
        <source>{price} a shot, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>1ショット {price}（現在）</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>コピー先のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>コピー先のフォルダー</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>例：{name}</translation>
    </message>
    <message>
        <source>How many are copied</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>コピーの進み具合</translation>
    </message>
    <message>
        <source>How the files are called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>ファイルの名前の付け方</translation>
    </message>
    <message>
        <source>Put this into the name</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>名前に入れる</translation>
    </message>
    <message>
        <source>Stop: what is copied stays</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>停止：コピー済みのものは残ります</translation>
    </message>
    <message>
        <source>The clips are copied to this folder; nothing in it is overwritten</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>クリップはこのフォルダーにコピーされます。中のファイルは上書きされません</translation>
    </message>
    <message>
        <source>To this folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>このフォルダーへ</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each clip</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>波かっこ内の語は、クリップごとの内容に置き換わります</translation>
    </message>
    <message>
        <source>{word} stands for nothing, so it stays as it is.</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>{word}に対応する内容がないため、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: {name}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>コピー：{name}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>{name}：{words}</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Add films to the library</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>動画をライブラリに追加</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>「{name}」は今どこにありますか？</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln clips could not go to the bin and are in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップをゴミ箱に移せなかったため、ライブラリに戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have gone to your system&apos;s bin, so undo can&apos;t bring them back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップはシステムのゴミ箱に移ったため、元に戻す操作では戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips were copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップを{folder}にコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln個をコピーできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read as films.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln個は動画として読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films are in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln本の動画がライブラリに入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, so they were not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln本はすでにあったため、重複して追加しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip could not go to the bin and is in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>クリップをゴミ箱に移せなかったため、ライブラリに戻しました。</translation>
    </message>
    <message>
        <source>A clip was copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>クリップを{folder}にコピーしました。</translation>
    </message>
    <message>
        <source>A film is in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>動画がライブラリに入りました。</translation>
    </message>
    <message>
        <source>Choose a folder outside of it, with nothing of that name in it.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>その外にあり、同じ名前のものがないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>日付</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln clips</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップを書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Export clip</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>クリップを書き出し</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>If you moved it, “Find the missing file…” in its menu shows Stillwake where it is.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>移動した場合は、メニューの「ないファイルを探す…」で場所を指定できます。</translation>
    </message>
    <message>
        <source>Its content has to be the same, whatever it is called now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>今の名前は何でもかまいませんが、内容は同じである必要があります。</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No film was added.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>動画は追加されませんでした。</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>ここには、どのシステムでもファイル名に使える文字がありません。</translation>
    </message>
    <message>
        <source>Nothing was deleted. You can delete it in your file manager.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>何も削除していません。ファイルマネージャーで削除できます。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>1個をコピーできませんでした。</translation>
    </message>
    <message>
        <source>One could not be read as a film: {name}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>1個は動画として読み取れませんでした：{name}。</translation>
    </message>
    <message>
        <source>One was there already, so it was not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>1本はすでにあったため、重複して追加しませんでした。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Put it back from there, and it is in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>ゴミ箱から戻すと、次の起動時にライブラリに入ります。</translation>
    </message>
    <message>
        <source>Put them back from there, and they are in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>ゴミ箱から戻すと、次の起動時にライブラリに入ります。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>星</translation>
    </message>
    <message>
        <source>The clip has its file again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>クリップのファイルが見つかりました。</translation>
    </message>
    <message>
        <source>The drive of {folder} has no bin, or it would not take the file.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>{folder}のドライブにゴミ箱がないか、ファイルを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The file of this clip is not where it was.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>このクリップのファイルが、元の場所にありません。</translation>
    </message>
    <message>
        <source>The film is copied and looked at.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>動画をコピーして調べています。</translation>
    </message>
    <message>
        <source>The library can&apos;t be moved to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>ライブラリを{folder}に移動できません。</translation>
    </message>
    <message>
        <source>This clip has gone to your system&apos;s bin, so undo can&apos;t bring it back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>このクリップはシステムのゴミ箱に移ったため、元に戻す操作では戻せません。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Use a few letters or digits.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>文字か数字を入れてください。</translation>
    </message>
    <message>
        <source>this folder</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>このフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln films</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>動画%Ln本中{done}本</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is another film than this clip, so nothing was changed.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>「{name}」はこのクリップとは別の動画のため、何も変更していません。</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>「{name}」はすでにあります。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All other filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>その他のすべてのフィルター</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose what the library shows</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>ライブラリに表示するものを選びます</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>コレクションと保存した検索</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Hide missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>ないファイルを隠す</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>不採用を隠す</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>その他 · {count}</translation>
    </message>
    <message>
        <source>No tags yet. Choose clips and press T to give them some.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>タグはまだありません。クリップを選んでTキーを押すと付けられます。</translation>
    </message>
    <message>
        <source>Only missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>ないファイルのみ</translation>
    </message>
    <message>
        <source>Only rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>不採用のみ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>もう一度すべてを表示します</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>クリップはまだありません。</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>音声なし</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>{hint}. Delete removes it</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{hint}。Deleteキーで外します</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{name}：{words}</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>解除</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>作成日</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>星%n個以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n個のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/filters.py</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Files found</source>
        <extracomment>words/filters.py</extracomment>
        <translation>ファイルあり</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>words/filters.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>先月</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/filters.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>words/filters.py</extracomment>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>words/filters.py</extracomment>
        <translation>ないファイル</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/filters.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>不採用以外</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>words/filters.py</extracomment>
        <translation>星1つ</translation>
    </message>
    <message>
        <source>One star and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>星1つ以上</translation>
    </message>
    <message>
        <source>Only clips made in these days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>この期間に作成したクリップのみ</translation>
    </message>
    <message>
        <source>Only clips of these models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>このモデルのクリップのみ</translation>
    </message>
    <message>
        <source>Only clips so many seconds long</source>
        <extracomment>words/filters.py</extracomment>
        <translation>この秒数のクリップのみ</translation>
    </message>
    <message>
        <source>Only clips that have these tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>このタグが付いたクリップのみ</translation>
    </message>
    <message>
        <source>Only clips whose file can&apos;t be found, or all but those</source>
        <extracomment>words/filters.py</extracomment>
        <translation>ファイルが見つからないクリップのみ、またはそれ以外のみ</translation>
    </message>
    <message>
        <source>Only clips with so many lines</source>
        <extracomment>words/filters.py</extracomment>
        <translation>この解像度のクリップのみ</translation>
    </message>
    <message>
        <source>Only clips with so many stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>この星の数のクリップのみ</translation>
    </message>
    <message>
        <source>Only clips with sound, or without</source>
        <extracomment>words/filters.py</extracomment>
        <translation>音声ありまたは音声なしのクリップのみ</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Only shots made from one picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>1枚の画像から作ったショットのみ</translation>
    </message>
    <message>
        <source>Only this collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>このコレクションのみ</translation>
    </message>
    <message>
        <source>Only videos, or only pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>ビデオのみ、または画像のみ</translation>
    </message>
    <message>
        <source>Only what you have rejected, or all but that</source>
        <extracomment>words/filters.py</extracomment>
        <translation>不採用にしたもののみ、またはそれ以外のみ</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/filters.py</extracomment>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{day}以降</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/filters.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>words/filters.py</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>words/filters.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Unrated</source>
        <extracomment>words/filters.py</extracomment>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Up to {most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{most} 秒まで</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>words/filters.py</extracomment>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/filters.py</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>words/filters.py</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>words/filters.py</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>days of two months, both in full</comment>
        <extracomment>words/filters.py</extracomment>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>days of a month: the first is a number alone, as in 3–9 Nov</comment>
        <extracomment>words/filters.py</extracomment>
        <translation>{first}日～{last}</translation>
    </message>
    <message>
        <source>{least} s and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{least} 秒以上</translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>星{least}～%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{least}～{most} 秒</translation>
    </message>
    <message>
        <source>{length} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{length} 秒</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>This part is {pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>この部分は{pixels} px：{resolution}には十分すぎる大きさです</translation>
    </message>
    <message>
        <source>This part is {width} px wide; {resolution} would enlarge it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>この部分の幅は{width} px：{resolution}では{times} 倍に拡大されます</translation>
    </message>
    <message>
        <source>{kind} quality {quality}, {pixels}, {size}</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind} 品質 {quality}、{pixels}、{size}</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, as it was sent before</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}、{pixels}、{size}、前回の送信と同じ</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, no loss</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}、{pixels}、{size}、劣化なし</translation>
    </message>
    <message>
        <source>{pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{pixels} px：{resolution}には十分すぎる大きさです</translation>
    </message>
    <message>
        <source>{width} px wide: {resolution} enlarges it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>幅 {width} px：{resolution}では{times} 倍に拡大されます</translation>
    </message>
</context>
<context>
    <name>FramingBoard</name>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/board.py</extracomment>
        <translation>フレーミング</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As sent, 100 %</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>送信時、100 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Click the colour you want, or go there with the arrow keys and press Enter</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>使いたい色をクリックするか、矢印キーで移動してEnterキーを押してください</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>フレーミング</translation>
    </message>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>画像を準備しています…</translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>このフレーミングにします</translation>
    </message>
    <message>
        <source>Leave the frame as it was</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>フレーミングを元のままにします</translation>
    </message>
    <message>
        <source>The frame, or what is sent next to what it was made from</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>フレーミング、または送信される画像と元の画像の比較</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>FramingTools</name>
    <message>
        <source>As it was before you framed it</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>フレーミングする前の状態に戻します</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Fill cuts the edges off, Fit adds bars, Blur lays the picture over a blurred copy of itself</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>「切り抜き」は端を切り落とし、「収める」は余白を加え、「ぼかし」は画像をぼかしたコピーの上に重ねます</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>収める</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>フレーミング</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>右に回転</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>これまでに作成したすべてのクリップ</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <extracomment>ui/library/grid_painting.py</extracomment>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Drag the picture, or press the arrow keys (with Shift: one pixel at a time). Wheel, pinch, {nearer} and {farther}: nearer and farther. {whole} or a double click: all of it again. {turn} turns, {mirror} mirrors, {undo} undoes</source>
        <extracomment>ui/compose/framing/hand.py</extracomment>
        <translation>画像をドラッグするか、矢印キーを押します（Shiftで1ピクセルずつ）。ホイール、ピンチ、{nearer}と{farther}：拡大と縮小。{whole}またはダブルクリック：全体に戻す。{turn}：回転、{mirror}：左右反転、{undo}：元に戻す</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>Stillwakeについて</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>アップデートを確認…</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>Welcome pages</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>はじめの案内</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Adding to the library</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>ライブラリに追加中</translation>
    </message>
    <message>
        <source>How many films are there</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>追加する動画の数と進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>What is in the library by now stays</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>これまでにライブラリに入ったものは残ります</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>A file for another computer. Your account, folders and the hosts you trust are not in it.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>別のコンピューター用のファイルです。アカウント、フォルダー、信頼したホストは含まれません。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>すべての設定が最初の状態に戻りました。</translation>
    </message>
    <message>
        <source>All settings but your account, your library, what you saved and the hosts you trust.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>アカウント、ライブラリ、保存したもの、信頼したホスト以外のすべての設定です。</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定を書き出し</translation>
    </message>
    <message>
        <source>Export the settings to a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定をファイルに書き出します</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>From such a file. Saved prompts and searches are added to yours.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>書き出したファイルから読み込みます。保存したプロンプトと検索は、今あるものに追加されます。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定を読み込み</translation>
    </message>
    <message>
        <source>Import settings from a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定をファイルから読み込みます</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Keep and reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>保存とリセット</translation>
    </message>
    <message>
        <source>Put all settings back to how they were at first?</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>すべての設定を最初の状態に戻しますか？</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Stillwake settings.json</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Stillwake 設定.json</translation>
    </message>
    <message>
        <source>Take them along</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定を持ち出す</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定を取り込む</translation>
    </message>
    <message>
        <source>The settings are in {name}.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>設定を{name}に保存しました。</translation>
    </message>
    <message>
        <source>The settings of {name} are taken over.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>{name}の設定を取り込みました。</translation>
    </message>
    <message>
        <source>Your account, your library, what you saved and the hosts you trust stay as they are.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>アカウント、ライブラリ、保存したもの、信頼したホストはそのまま残ります。</translation>
    </message>
    <message>
        <source>export save backup copy file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>書き出し 保存 バックアップ コピー ファイル 設定 エクスポート</translation>
    </message>
    <message>
        <source>import load restore file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>読み込み 復元 ファイル 設定 インポート</translation>
    </message>
    <message>
        <source>reset default restore original all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>リセット 初期値 復元 元に戻す 初期化 すべての設定</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>The usual keys again</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>元のキーに戻す</translation>
    </message>
    <message>
        <source>{key} always means “{command}”.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key}は常に「{command}」です。</translation>
    </message>
    <message>
        <source>{key} is “{command}” already.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key}はすでに「{command}」で使われています。</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the system says</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Words, numbers and days. Nothing that is under way stops for it.</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>文字、数字、日付。進行中の作業は止まりません。</translation>
    </message>
</context>
<context>
    <name>LengthPopup</name>
    <message>
        <source> s</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>最短</translation>
    </message>
    <message>
        <source>In seconds; 0 is no bound</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>秒単位。0は制限なし</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>最長</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Choose another folder for the clips</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>クリップ用に別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>クリップの保存先</translation>
    </message>
    <message>
        <source>Every clip is an ordinary file in this folder, with a small file beside it that tells how it was made. Any program can open them.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>クリップはどれも、このフォルダーにある普通のファイルです。横には、作成内容を記した小さなファイルが付きます。どのプログラムでも開けます。</translation>
    </message>
    <message>
        <source>Keep the clips in another folder, on any drive</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>クリップを別のフォルダーに保存します。ドライブは問いません</translation>
    </message>
    <message>
        <source>Looking how much room there is…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>空き容量を確認しています…</translation>
    </message>
    <message>
        <source>The stills are kept there as they were sent. You can move it all later, in the settings.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>静止画も、送信したままここに保存されます。あとで設定からまとめて移動できます。</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>このフォルダーはStillwakeの起動時に指定されたため、ここでは変更できません</translation>
    </message>
    <message>
        <source>Your clips are yours</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>クリップはあなたのものです</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>クリップの保存先</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>ライブラリを別のフォルダーに移します</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Look at the room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>ディスク容量を確認します</translation>
    </message>
    <message>
        <source>Look…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>ライブラリを別のフォルダーに移動</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder of your clips</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>クリップのフォルダーを開きます</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>The folder is yours: every clip lies there as it came, with a small file about how it was made.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>フォルダーの中身は自由に使えます。クリップは届いたままの形で入り、作成内容を記した小さなファイルが付きます。</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>このフォルダーはStillwakeの起動時に指定されたため、ここでは変更できません</translation>
    </message>
    <message>
        <source>What takes it up, and what could go</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>何が容量を使い、何を減らせるかを表示します</translation>
    </message>
    <message>
        <source>What takes it up, and what could go.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>何が容量を使い、何を減らせるか。</translation>
    </message>
    <message>
        <source>folder move place directory disk files videos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>フォルダー 移動 場所 保存先 ディスク ファイル ビデオ</translation>
    </message>
    <message>
        <source>space size clean free</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>容量 サイズ 掃除 空き 整理</translation>
    </message>
</context>
<context>
    <name>LibrarySwitchboard</name>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>やり直しました：{what}</translation>
    </message>
    <message>
        <source>Prompt and settings are in the form. The picture there is kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>プロンプトと設定をフォームに入れました。画像はフォームのものを残しています。</translation>
    </message>
    <message>
        <source>The picture is in the form. The prompt and the settings there are kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>画像をフォームに入れました。プロンプトと設定はフォームのものを残しています。</translation>
    </message>
    <message>
        <source>This shot is back in the form. Press Make to make it once more.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>このショットがフォームに戻りました。「作成」を押すと、もう一度作成します。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>元に戻しました：{what}</translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <source>Enter finds the next place</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Enterキーで次を検索します</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Stillwakeを構成するすべてのソフトウェアとライセンス</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>ライセンスを検索</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>ライセンスを読み込めませんでした。</translation>
    </message>
    <message>
        <source>“{words}” does not occur.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>「{words}」は見つかりません。</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Fetching a preview…</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>プレビューを取得しています…</translation>
    </message>
    <message>
        <source>Frame it here</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>ここでフレーミング</translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>プレビューなし：{why}</translation>
    </message>
    <message>
        <source>The picture behind the link</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>リンク先の画像</translation>
    </message>
    <message>
        <source>The picture is {pixels}, not {ratio}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>画像は{pixels}で、{ratio}ではありません。</translation>
    </message>
    <message>
        <source>The picture is {pixels}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>画像は{pixels}です。</translation>
    </message>
    <message>
        <source>Use the picture itself in place of its link, cut to the frame as you like it</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>リンクの代わりに画像そのものを使い、好きなように切り取れます</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>これまでに作成したすべてのクリップ</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>ライブラリ</translation>
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
        <translation>作成</translation>
    </message>
    <message>
        <source>Make this shot</source>
        <extracomment>ui/compose/make_button.py</extracomment>
        <translation>このショットを作成</translation>
    </message>
</context>
<context>
    <name>MakeGuard</name>
    <message>
        <source>Make it again</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>もう一度作成</translation>
    </message>
    <message>
        <source>Making it again is a second shot, with its own price.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>もう一度作成すると2つ目のショットになり、別に料金がかかります。</translation>
    </message>
    <message>
        <source>Once is enough</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>1回で十分</translation>
    </message>
    <message>
        <source>The same shot again?</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>同じショットをもう一度？</translation>
    </message>
    <message>
        <source>You made this very shot a moment ago.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>まったく同じショットを、たった今作成しました。</translation>
    </message>
</context>
<context>
    <name>MakingSection</name>
    <message>
        <source>Ask first above so many shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>確認するショット数</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>サービスで同時に処理するショットの数です。</translation>
    </message>
    <message>
        <source>Making shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>ショットの作成</translation>
    </message>
    <message>
        <source>More shots at once than this are made only after a question.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>この数を超えるショットは、確認してから作成します。</translation>
    </message>
    <message>
        <source>Send kept shots without asking</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>待機中のショットを確認なしで送信</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>同時送信数</translation>
    </message>
    <message>
        <source>Shots made while offline go out, and are charged, once you are back.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>オフライン中に作成したショットは、オンラインに戻ると送信され、課金されます。</translation>
    </message>
    <message>
        <source>batch many confirm cost money</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>一括 大量 確認 費用 お金 料金</translation>
    </message>
    <message>
        <source>offline online network automatic</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>オフライン オンライン ネットワーク 自動</translation>
    </message>
    <message>
        <source>parallel number queue speed</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>並列 同時 数 キュー 速度</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Aspect Ratio (W:H)</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>縦横比 (幅:高さ)</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Frames Per Second</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Frames per second of the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成されるビデオの1秒あたりのフレーム数です。</translation>
    </message>
    <message>
        <source>Generate Audio</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>音声を生成</translation>
    </message>
    <message>
        <source>Image URL</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>画像URL</translation>
    </message>
    <message>
        <source>Longer than 10 s works at 1080p and 25 fps.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>10秒を超える長さは、1080pかつ25 fpsで使えます。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Supports PNG, JPEG, WebP, AVIF formats.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>PNG、JPEG、WebP、AVIF形式に対応しています。</translation>
    </message>
    <message>
        <source>The aspect ratio of the generated video. Only 16:9 is supported.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成されるビデオの縦横比です。16:9のみに対応しています。</translation>
    </message>
    <message>
        <source>The duration of the generated video in seconds. The fast model supports 6–20 seconds. Durations longer than 10 seconds (12, 14, 16, 18, 20) are only supported with 25 FPS and 1080p resolution.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成されるビデオの長さ（秒）です。fastモデルは6～20秒に対応します。10秒を超える長さ（12、14、16、18、20）は、25 fpsかつ解像度1080pのときだけ使えます。</translation>
    </message>
    <message>
        <source>The resolution of the generated video. Aspect ratio supported: 16:9 only. Default value: 1080p.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成されるビデオの解像度です。対応する縦横比は16:9のみです。初期値：1080p。</translation>
    </message>
    <message>
        <source>Whether to generate audio for the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成されるビデオに音声を付けるかどうかです。</translation>
    </message>
    <message>
        <source>fps</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>fps</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>ライブラリのフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder, on any drive</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>フォルダーを選択します。ドライブは問いません</translation>
    </message>
    <message>
        <source>Choose the folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>移動先のフォルダーを選択します</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close and move</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>閉じて移動</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>移動元</translation>
    </message>
    <message>
        <source>Leave the library where it is</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>ライブラリを今の場所に残します</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>ライブラリを移動</translation>
    </message>
    <message>
        <source>Stillwake closes for a moment, moves everything, and opens again. Shots at the service go on there and are fetched afterwards. Should the power fail meanwhile, nothing is lost: the next start goes on.</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Stillwakeはいったん閉じてすべてを移動し、また開きます。サービスに送ったショットはそのまま進み、あとで取得します。途中で電源が切れても何も失われず、次の起動時に続きを行います。</translation>
    </message>
    <message>
        <source>The folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>移動先のフォルダー</translation>
    </message>
    <message>
        <source>The folder it is in</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>現在のフォルダー</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>Every file is copied, compared, and only then taken away.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>すべてのファイルをコピーし、照合してから、元のファイルを取り除きます。</translation>
    </message>
    <message>
        <source>Go on with the library where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>ライブラリを元の場所のまま使います</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>コピーの進み具合</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>元の場所に残す</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>ライブラリを移動中</translation>
    </message>
    <message>
        <source>Open Stillwake</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>Stillwakeを開く</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>The copies go, and Stillwake opens</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>コピーを消してStillwakeを開きます</translation>
    </message>
    <message>
        <source>The library is where it was, whole.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>ライブラリは元の場所に、すべて残っています。</translation>
    </message>
    <message>
        <source>To {folder}</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>{folder}へ</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Return takes it, Escape leaves it</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>Enterキーで決定、Escキーで取り消します</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>同じ名前のものがあります。</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n shots are done</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%nショットが完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%nショットを作成できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n件が回答を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>A shot could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>ショットを作成できませんでした</translation>
    </message>
    <message>
        <source>A shot needs your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>ショットに回答が必要です</translation>
    </message>
    <message>
        <source>Your shot is done</source>
        <extracomment>words/news.py</extracomment>
        <translation>ショットが完了しました</translation>
    </message>
    <message>
        <source>Your shots wait for you</source>
        <extracomment>words/news.py</extracomment>
        <translation>ショットが待っています</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>Ctrl+Enterで保存、Escで取り消します。</translation>
    </message>
    <message>
        <source>These clips have different notes: what you write here replaces them all.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>選んだクリップのメモは異なっています。ここに書くと、すべて置き換わります。</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Add a note…</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>Ctrl+Enterで保存、Escで取り消します</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln clips from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>ライブラリから%Ln個のクリップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent shots are lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>送信済みの%Lnショットの記録がここで失われました。RunComfyの生成一覧を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Lnショット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots may have been sent already: they wait for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Lnショットはすでに送信された可能性があります。指示を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip came back as {got}, though {asked} was asked for. It is kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>{asked}を指定しましたが、クリップは{got}で届きました。クリップは保存されています。</translation>
    </message>
    <message>
        <source>A report was kept, should you want to read it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>レポートを残してあります。必要なときに読めます。</translation>
    </message>
    <message>
        <source>A shot could not be made. Its settings are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ショットを作成できませんでした。設定は残っています。</translation>
    </message>
    <message>
        <source>A shot is done: it is in the library.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ショットが完了し、ライブラリに入りました。</translation>
    </message>
    <message>
        <source>A shot was sent, but its answer was lost. It may have been accepted.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ショットを送信しましたが、応答を受け取れませんでした。受け付けられている可能性があります。</translation>
    </message>
    <message>
        <source>Answer it in the queue; it is not sent again without you.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>キューで回答してください。指示があるまで、もう一度送信することはありません。</translation>
    </message>
    <message>
        <source>One shot came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>1ショット</translation>
    </message>
    <message>
        <source>One shot may have been sent already: it waits in the queue for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>1ショットはすでに送信された可能性があります。キューで指示を待っています。</translation>
    </message>
    <message>
        <source>One shot that was sent is lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>送信済みの1ショットの記録がここで失われました。RunComfyの生成一覧を確認してください。</translation>
    </message>
    <message>
        <source>Send it?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>送信しますか？</translation>
    </message>
    <message>
        <source>Send them?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>送信しますか？</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. Your shots and clips are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Stillwake自体で問題が起きました。ショットとクリップは残っています。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>問題が起きました。</translation>
    </message>
    <message>
        <source>Stillwake ended unexpectedly last time. Nothing is lost, and all goes on.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>前回、Stillwakeが予期せず終了しました。何も失われておらず、すべて続行しています。</translation>
    </message>
    <message>
        <source>The library was not there to be looked through; that is done at the next start.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>ライブラリが見つからず、調べられませんでした。次の起動時に行います。</translation>
    </message>
    <message>
        <source>The shot could not be saved, so it was not added and nothing was sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ショットを保存できなかったため、追加しておらず、何も送信していません。</translation>
    </message>
    <message>
        <source>This shot is being sent already, so it stays as it is.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>このショットはすでに送信中のため、変更していません。</translation>
    </message>
    <message>
        <source>We&apos;ll offer to send them when the network is back.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ネットワークが戻ったら、送信するかどうかをお尋ねします。</translation>
    </message>
    <message>
        <source>You are back online.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>オンラインに戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>オンラインに戻りました。%Lnショット（{price}）がここで待機中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>オンラインに戻りました。%Lnショットがここで待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>オンラインに戻りました。1ショット（{price}）がここで待機中です。</translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>オンラインに戻りました。1ショットがここで待機中です。</translation>
    </message>
    <message>
        <source>You are offline, so new shots are kept here and nothing is sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>オフラインのため、新しいショットはここで待機し、何も送信しません。</translation>
    </message>
    <message>
        <source>You can go on working; the report says what happened.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>そのまま作業を続けられます。何が起きたかはレポートにあります。</translation>
    </message>
    <message>
        <source>Your list of shots was damaged. The damaged file is kept as “{name}”.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>ショットのリストが破損していました。破損したファイルは「{name}」として残してあります。</translation>
    </message>
    <message>
        <source>Your list of shots was not there, so it was made new.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>ショットのリストが見つからなかったため、新しく作りました。</translation>
    </message>
    <message>
        <source>Your shots are kept here until an account is connected.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ショットは、アカウントが接続されるまでここで待機します。</translation>
    </message>
    <message>
        <source>Your shots are kept here: not enough balance.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ショットはここで待機しています：残高が足りません。</translation>
    </message>
    <message>
        <source>Your shots are kept here: their pictures can&apos;t travel.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>ショットはここで待機しています：画像を送れません。</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>words/notices.py</extracomment>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>one clip from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>ライブラリから1個のクリップ</translation>
    </message>
    <message>
        <source>with the copy of {day}</source>
        <extracomment>words/mended.py</extracomment>
        <translation>{day}のコピーを使用</translation>
    </message>
    <message>
        <source>{what}.</source>
        <comment>a sentence made of a list</comment>
        <extracomment>words/mended.py</extracomment>
        <translation>戻ったもの：{what}。</translation>
    </message>
    <message>
        <source>“Edit and make again” makes another one of it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>「編集して再作成」で、もう一度作れます。</translation>
    </message>
</context>
<context>
    <name>NotificationArea</name>
    <message>
        <source>Account…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>そこから取得</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>最近の出来事</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>新着情報</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Its settings are kept: you can change it and make it again.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>設定は残っているので、変更してもう一度作成できます。</translation>
    </message>
    <message>
        <source>Keep the computer awake while sending or fetching</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>送信中と取得中はコンピューターをスリープさせない</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Only that long. The screen may go dark.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>その間だけです。画面は暗くなることがあります。</translation>
    </message>
    <message>
        <source>Only while Stillwake isn&apos;t in front. A click brings up the clip.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>Stillwakeが前面にないときだけです。クリックするとクリップが表示されます。</translation>
    </message>
    <message>
        <source>Say when a shot could not be made</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>ショットを作成できなかったときに知らせる</translation>
    </message>
    <message>
        <source>Say when a shot is done</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>ショットが完了したときに知らせる</translation>
    </message>
    <message>
        <source>Say when a shot needs your answer</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>ショットに回答が必要なときに知らせる</translation>
    </message>
    <message>
        <source>Until you answer, the shot waits and nothing is sent.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>回答するまでショットは待機し、何も送信されません。</translation>
    </message>
    <message>
        <source>notify notification failed error trouble message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>通知 知らせ 失敗 エラー 問題 メッセージ</translation>
    </message>
    <message>
        <source>notify notification finished ready message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>通知 知らせ 完了 終了 メッセージ</translation>
    </message>
    <message>
        <source>notify notification question uncertain held message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>通知 知らせ 質問 確認 不明 待機 メッセージ</translation>
    </message>
    <message>
        <source>sleep suspend standby power energy battery</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>スリープ 休止 待機 電源 省エネ バッテリー</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>words/numbers.py</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>たった今</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>{count} 秒</translation>
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
        <translation>オフライン：すべてを閲覧できます。新しいショットはここで待機します。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <extracomment>ui/help/guide_page.py</extracomment>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>PictureTravelDialog</name>
    <message>
        <source>A link that you paste or drop is always sent as it is. Practice sends nothing.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>貼り付けたりドロップしたりしたリンクは、常にそのまま送信されます。練習では何も送信されません。</translation>
    </message>
    <message>
        <source>A link to try</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>試すリンク</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>何も変更せずにこのウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>画像を取得しています…</translation>
    </message>
    <message>
        <source>How do pictures get to RunComfy?</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>画像をRunComfyにどう送りますか？</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>画像の送り方</translation>
    </message>
    <message>
        <source>Only for the test: the picture behind it is fetched once, from here</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>テスト専用：リンク先の画像を、ここから一度だけ取得します</translation>
    </message>
    <message>
        <source>Paste a link to one of your pictures to try it.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>試すには、自分の画像へのリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send a tiny picture this way. It costs nothing and makes no shot</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>小さな画像をこの方法で送ってみます。費用はかからず、ショットも作られません</translation>
    </message>
    <message>
        <source>Send pictures like this from now on</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>今後、画像をこの方法で送ります</translation>
    </message>
    <message>
        <source>Sending a tiny picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>小さな画像を送信しています…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>What the test found</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>https:// … a link of yours, to try it</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>https:// … 試すための自分のリンク</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>A still of this computer goes inside the request, or by way of a bucket of your own.</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>このコンピューターの静止画は、リクエストに含めるか、自分のバケット経由で送ります。</translation>
    </message>
    <message>
        <source>Change how pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>画像の送り方を変更します</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>How pictures get to RunComfy: in the request, or by your bucket</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>画像をRunComfyに送る方法：リクエストに含めるか、バケット経由</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>画像の送り方</translation>
    </message>
    <message>
        <source>upload link bucket storage S3 request way</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>アップロード リンク バケット ストレージ S3 リクエスト 方法 送信</translation>
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
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Delete this saved prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>この保存したプロンプトを削除します</translation>
    </message>
    <message>
        <source>Keep the prompt as it is written now</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>今のプロンプトをそのまま保存します</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>光</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Put this in at the cursor</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>カーソルの位置に入れます</translation>
    </message>
    <message>
        <source>Save this one</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>今のものを保存</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>保存したプロンプト</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>このプロンプトを使います</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>プロンプト用の言葉</translation>
    </message>
    <message>
        <source>{dawn|dusk} in a prompt makes a shot of each. These are words, not settings.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>プロンプトに{夜明け|夕暮れ}と書くと、それぞれのショットになります。ここにあるのは言葉で、設定ではありません。</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>ほかの取得先</translation>
    </message>
    <message>
        <source>Clips come from RunComfy&apos;s own hosts only. You are asked before one is fetched from elsewhere.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>クリップはRunComfy自身のホストからのみ取得します。ほかの場所なら先に確認します。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>完成したクリップの取得を許可した場所です。削除すると、次からまた確認します。</translation>
    </message>
    <message>
        <source>trust trusted hosts servers domains download security privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>信頼 許可 ホスト サーバー ドメイン ダウンロード セキュリティ プライバシー</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Add a picture and write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>画像とプロンプトを入れてください。</translation>
    </message>
    <message>
        <source>Add a picture.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>画像を追加してください。</translation>
    </message>
    <message>
        <source>Choose {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>「{title}」を選んでください。</translation>
    </message>
    <message>
        <source>Fill in {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>「{title}」を入力してください。</translation>
    </message>
    <message>
        <source>Switch to {changes}</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{changes}に切り替え</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>プロンプトを書いてください。</translation>
    </message>
    <message>
        <source>{model} knows no {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{model}には「{title}」がありません。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>「{title}」は{value}にできません。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: choose one of {choices}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>「{title}」は{value}にできません。選べるのは{choices}です。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it goes from {minimum} to {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>「{title}」は{value}にできません。範囲は{minimum}～{maximum}です。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at least {minimum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>「{title}」は{value}にできません。{minimum}以上にしてください。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at most {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>「{title}」は{value}にできません。{maximum}以下にしてください。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>about {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>残り約{time}</translation>
    </message>
    <message>
        <source>less than {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>残り{time}未満</translation>
    </message>
    <message>
        <source>longer than usual ({time})</source>
        <extracomment>words/progress.py</extracomment>
        <translation>通常（{time}）より長くかかっています</translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number} 分</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>残り{time}</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Each line of the prompt becomes a shot of its own</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>プロンプトの1行ごとに1つのショットになります</translation>
    </message>
    <message>
        <source>One line = one shot</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>1行＝1ショット</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln個のプロンプト</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters; models read only so much of a prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>文字数です。モデルが読むプロンプトの長さには限りがあります</translation>
    </message>
    <message>
        <source>Give this still a prompt of its own; the others keep theirs</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>この静止画だけのプロンプトを付けます。ほかの静止画はそのままです</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt for all</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>全体のプロンプト</translation>
    </message>
    <message>
        <source>Prompt of this still</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>この静止画のプロンプト</translation>
    </message>
    <message>
        <source>Prompts you used before</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>以前に使ったプロンプト</translation>
    </message>
    <message>
        <source>Show each prompt exactly as it would be sent</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>送信されるとおりに、すべてのプロンプトを表示します</translation>
    </message>
    <message>
        <source>What happens in the shot, and how the camera moves</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>ショットで何が起き、カメラがどう動くか</translation>
    </message>
    <message>
        <source>Words for camera and light, and the prompts you saved</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>カメラと光の言葉、保存したプロンプト</translation>
    </message>
    <message>
        <source>{count}: very long</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>{count}：長すぎるかもしれません</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln個のプロンプト</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>More than {most} are not written out. Fewer choices make fewer prompts.</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>書き出せるのは{most}個までです。選択肢を減らすと、プロンプトの数も減ります。</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts, as they would be sent</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>送信されるとおりのプロンプト</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln are being made already: they may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Lnショットはすでに作成中です。完了して課金される可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are finished and paid for: they are fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Lnショットは完成し、支払い済みです。いずれにしても取得されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still in line: cancelling them is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Lnショットはまだ順番待ちです。キャンセルは無料です。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is being made already: it may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1ショットはすでに作成中です。完了して課金される可能性があります。</translation>
    </message>
    <message>
        <source>1 is finished and paid for: it is fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1ショットは完成し、支払い済みです。いずれにしても取得されます。</translation>
    </message>
    <message>
        <source>1 is still in line: cancelling it is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1ショットはまだ順番待ちです。キャンセルは無料です。</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots}をキャンセル</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots}を片付ける</translation>
    </message>
    <message>
        <source>Edit {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots}を編集</translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>words/queue.py</extracomment>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Move {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>{shots}を移動</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>words/queue.py</extracomment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>words/queue.py</extracomment>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Another shot with the very same settings; its price is asked about first</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>まったく同じ設定の別のショットです。先に料金を確認します</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Ask RunComfy about this shot once more: free, nothing is made again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>このショットについてRunComfyにもう一度問い合わせます。無料で、新たに作成はされません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel {shots}…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots}をキャンセル…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>プロンプトをコピーします</translation>
    </message>
    <message>
        <source>Copy the prompts of {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots}のプロンプトをコピーします</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots}を片付ける</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>編集して再作成</translation>
    </message>
    <message>
        <source>Edit this shot</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>このショットを編集</translation>
    </message>
    <message>
        <source>Fetch from there…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>そこから取得…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Go on fetching the finished clip: free</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>完成したクリップの取得を再開します。無料です</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations first: it may have been sent and charged</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>先にRunComfyの生成一覧を確認してください。すでに送信され、課金されている可能性があります</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>再作成…</translation>
    </message>
    <message>
        <source>Make {shots} again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots}を再作成…</translation>
    </message>
    <message>
        <source>Out of the line and into the form; saved, it takes its place again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>列から外してフォームに入れます。保存すると元の順番に戻ります</translation>
    </message>
    <message>
        <source>Pause fetching</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>取得を一時停止</translation>
    </message>
    <message>
        <source>Put this shot out of sight. Its settings are kept.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>このショットを見えない所に片付けます。設定は残ります。</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>このショットの画像、プロンプト、設定をフォームに戻します</translation>
    </message>
    <message>
        <source>Say what became of this shot. Nothing is sent without you.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>このショットがどうなったかを回答します。指示なしには何も送信しません。</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Send {shots} now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>{shots}を今すぐ送信</translation>
    </message>
    <message>
        <source>The next to be sent, before all others that wait</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>待機中のほかのショットより先に、次に送信します</translation>
    </message>
    <message>
        <source>What exactly went wrong, to read or to copy</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>何が起きたのかを正確に読んだり、コピーしたりできます</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Cancel all…</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>すべてキャンセル…</translation>
    </message>
    <message>
        <source>Earlier shots: failed and cancelled ones, to be made again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>以前のショット：失敗やキャンセルしたショットを再作成できます</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause or go on with the queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>キューを一時停止または再開</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>キュー · {count}</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Send nothing new. What was sent goes on.</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>新たに送信しません。送信済みのものはそのまま進みます。</translation>
    </message>
    <message>
        <source>Send the waiting shots again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>待機中のショットの送信を再開します</translation>
    </message>
    <message>
        <source>The whole queue: select or cancel all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>キュー全体：すべて選択、またはすべてキャンセル</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Another shot with the same picture, prompt and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>同じ画像、プロンプト、設定の別のショットです。</translation>
    </message>
    <message>
        <source>Cancel the shot</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>ショットをキャンセル</translation>
    </message>
    <message>
        <source>Cancel this shot?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>このショットをキャンセルしますか？</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots}をキャンセル</translation>
    </message>
    <message>
        <source>Cancel {shots}?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots}をキャンセルしますか？</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Fetch from another place?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>別の場所から取得しますか？</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>そこから取得</translation>
    </message>
    <message>
        <source>It is put at the end of the line, and charged like any other.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>列の最後に加わり、通常どおり課金されます。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>このまま続ける</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>このまま続ける</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Make {shots} again?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>{shots}を再作成しますか？</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Nothing is waiting. Choose a still, write a line and press Make.</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>待機中のショットはありません。静止画を選び、一行書いて「作成」を押してください。</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send the shots kept here</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>ここで待機中のショットを送信します</translation>
    </message>
    <message>
        <source>They are put at the end of the line, and charged like any others.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>列の最後に加わり、通常どおり課金されます。</translation>
    </message>
    <message>
        <source>They are sent one after the other, and charged</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>順番に送信され、課金されます</translation>
    </message>
    <message>
        <source>{shots} kept here. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>{shots}がここで待機中。送信しますか？</translation>
    </message>
    <message>
        <source>{shots} more, with the same pictures, prompts and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>さらに{shots}。画像、プロンプト、設定は同じです。</translation>
    </message>
    <message>
        <source>{shots}, {price}. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>{shots}（{price}）。送信しますか？</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>名前をそのままにします</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>ここには、どのシステムでもファイル名に使える文字がありません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>クリップの名前を変更</translation>
    </message>
    <message>
        <source>The file in your folder is called this, too</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>フォルダー内のファイルも、この名前になります</translation>
    </message>
    <message>
        <source>The file will be called “{name}”.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>ファイル名は「{name}」になります。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy both texts</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>両方のテキストをコピーします</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Read what stands here, change what you like, copy or save it, and put it into a report on our page. Tokens, keys, signed links and your own name are taken out.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>自動的に送信されるものはありません。ここの内容を読み、好きなように直し、コピーか保存をして、報告ページに貼り付けてください。トークン、キー、署名付きリンク、お名前は取り除いてあります。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page where problems are reported, in the browser</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>問題を報告するページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Save both texts to a file</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>両方のテキストをファイルに保存します</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>{name}として保存しました。</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Stillwakeで問題が起きました</translation>
    </message>
    <message>
        <source>Stillwake report.txt</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Stillwake レポート.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>What Stillwake adds</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Stillwakeが付け加える情報</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>何が起きましたか？どうなるはずでしたか？</translation>
    </message>
    <message>
        <source>With my prompts and the names of my files</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>プロンプトとファイル名を含める</translation>
    </message>
    <message>
        <source>You have changed the text, so it stays as it is.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>テキストに変更があるため、そのままにしています。</translation>
    </message>
</context>
<context>
    <name>SampleShot</name>
    <message>
        <source>The boats rock gently at anchor while the city lights shimmer on the water. Thin clouds drift past the moon. The camera glides slowly forward.</source>
        <extracomment>ui/welcome/sample_shot.py</extracomment>
        <translation>船は錨を下ろしたまま静かに揺れ、街の灯りが水面にきらめく。月の前を薄い雲が流れていく。カメラはゆっくりと前へ滑るように進む。</translation>
    </message>
</context>
<context>
    <name>ScaleHint</name>
    <message>
        <source>Pixels in the frame</source>
        <extracomment>ui/compose/framing/hint.py</extracomment>
        <translation>フレーム内のピクセル</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Prompts, file names, notes, tags, models, request IDs.
The beginning of a word is enough, “quotes” keep words together.
Also: rating:&gt;=3  tag:harbour  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>プロンプト、ファイル名、メモ、タグ、モデル、リクエストID。
日本語は途中の文字でも、英単語は最初の数文字で見つかります。&quot;引用符&quot; で囲むと語のまとまりになります。
ほかにも：rating:&gt;=3  tag:港  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Search…</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>検索…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Any word of a setting finds it</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>設定にある言葉なら何でも見つかります</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>「{words}」を含む設定はありません。</translation>
    </message>
    <message>
        <source>Press one to see its settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>押すと、その設定が表示されます</translation>
    </message>
    <message>
        <source>Put the settings back to how they were before</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>設定を変更前の状態に戻します</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>The settings are back to how they were before.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>設定を変更前の状態に戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message>
        <source>Collection “{name}” deleted. Its clips stay in the library.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>コレクション「{name}」を削除しました。クリップはライブラリに残っています。</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>検索を削除します</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>New collection of the selected clips</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>選択したクリップの新しいコレクション</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>コレクションの名前を変更</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>「{name}」の名前を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Search “{name}” deleted.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>検索「{name}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Make a collection of what is selected</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>選択したものをコレクションにします</translation>
    </message>
    <message>
        <source>Save what is searched for now</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>今の検索を保存します</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>保存した検索</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Add films…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>動画を追加…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Space and upkeep…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>容量と整理…</translation>
    </message>
</context>
<context>
    <name>ShelvesMenu</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New collection of the selected…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>選択したものの新しいコレクション…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>保存した検索</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A letter alone works while you aren&apos;t writing: in a field it is the field&apos;s.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>文字キーだけのショートカットは、入力中は使えません。入力欄では文字として入ります。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Give a command another key, in the settings</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>設定で、コマンドに別のキーを割り当てます</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>その名前のショートカットはありません。</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>操作またはキーで検索…</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>A later prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>後のプロンプト</translation>
    </message>
    <message>
        <source>All of the picture again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>画像全体に戻す</translation>
    </message>
    <message>
        <source>An earlier prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>Answer a question, or look at the still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>質問に答える、または静止画を見る</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Back from the full screen or the whole library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>全画面またはライブラリ全体表示から戻る</translation>
    </message>
    <message>
        <source>Backwards</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>キャンセルまたは外す</translation>
    </message>
    <message>
        <source>Change a shot that waits</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>待機中のショットを変更</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Clips in the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>ライブラリのクリップ</translation>
    </message>
    <message>
        <source>Delete a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>検索またはコレクションを削除</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>編集して再作成</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>速く</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>全画面の切り替え</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make the same shot again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>同じショットを再作成</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Move down in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>列の後ろへ移動</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>1つ後ろへ移動</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>1つ前へ移動</translation>
    </message>
    <message>
        <source>Move one row down</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>1行下へ移動</translation>
    </message>
    <message>
        <source>Move one row up</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>1行上へ移動</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <source>Move the picture by one pixel</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>画像を1ピクセル動かす</translation>
    </message>
    <message>
        <source>Move to the end of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>列の最後へ移動</translation>
    </message>
    <message>
        <source>Move to the front of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>列の先頭へ移動</translation>
    </message>
    <message>
        <source>Move up in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>列の前へ移動</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Rename a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>検索またはコレクションの名前を変更</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Searches and collections</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>検索とコレクション</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Shift＋矢印キー</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>音声のオン/オフ</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>コレクションから外す</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>選択したものを外す</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>The drop zone</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>ドロップ領域</translation>
    </message>
    <message>
        <source>The frame of a still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>静止画のフレーミング</translation>
    </message>
    <message>
        <source>The library in the whole window, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>ライブラリをウィンドウ全体に表示、または戻す</translation>
    </message>
    <message>
        <source>The player</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>The tray of stills</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>静止画のトレイ</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>While writing</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>入力中</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <extracomment>ui/shortcuts/shortcuts.py</extracomment>
        <translation>{what}（{key}）</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>All as usual</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>すべて初期設定に</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>すべてのコマンドを最初のキーに戻します</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>自分用のキー</translation>
    </message>
    <message>
        <source>Press a field, then the new key. Backspace in it takes the key away.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>欄を押してから、新しいキーを押します。欄でBackspaceを押すと、キーが外れます。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>keyboard shortcuts keys hotkeys rebind reset</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>キーボード ショートカット キー ホットキー 割り当て リセット</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Shots being made or waiting</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>作成中または待機中のショット</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>A shot in the line has one still and one prompt. Make several as new shots.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>列にあるショットは、静止画1枚とプロンプト1つです。複数作るには、新しいショットにしてください。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved, it takes its place in the line again.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>保存すると、列の元の順番に戻ります。</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>A public https link to a picture; Enter takes it. It is sent as it is</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>公開されているhttpsの画像リンクです。Enterキーで決定します。リンクはそのまま送信されます</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>画像のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose pictures on this computer</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>このコンピューターの画像を選択します</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>画像へのリンク</translation>
    </message>
    <message>
        <source>More to do with stills</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>静止画のその他の操作</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>or a link…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>またはリンク…</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln個のクリップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips that the list had forgotten are back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>リストから漏れていた%Ln個のクリップが戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small files could not be read, or have no clip; nothing of them was touched.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln個の付属ファイルは、読み取れないかクリップがありません。どれにも手を付けていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1個のクリップ</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1個のファイル</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Clips that you have rejected: look at them, then delete what can go</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>不採用にしたクリップです。確認してから、不要なものを削除できます</translation>
    </message>
    <message>
        <source>Every clip in the library, as it came</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>ライブラリにある、届いたままのすべてのクリップ</translation>
    </message>
    <message>
        <source>Every clip of the folder is in the list.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>フォルダー内のクリップは、すべてリストにあります。</translation>
    </message>
    <message>
        <source>Films kept by Practice</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>練習で保存された動画</translation>
    </message>
    <message>
        <source>Films of the practice service for two days; your own clips lie in the library</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>練習サービスの過去2日間の動画です。クリップそのものはライブラリにあります</translation>
    </message>
    <message>
        <source>One clip that the list had forgotten is back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>リストから漏れていた1個のクリップが戻りました。</translation>
    </message>
    <message>
        <source>Pictures that no shot in the list uses any more</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>リストのどのショットにも使われていない画像</translation>
    </message>
    <message>
        <source>Posters and filmstrips; they are made again when they are needed</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>サムネイルとフィルムストリップです。必要になると作り直されます</translation>
    </message>
    <message>
        <source>Small pictures for the lists</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>一覧用の小さな画像</translation>
    </message>
    <message>
        <source>Stills, as they were sent</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>送信したままの静止画</translation>
    </message>
    <message>
        <source>The list of your shots, with its copies</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>ショットのリストと、そのコピー</translation>
    </message>
    <message>
        <source>The pictures that your shots were made from, beside the clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>ショットの元になった画像です。クリップの横にあります</translation>
    </message>
    <message>
        <source>Without it the library is read again from its files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>これがなくなると、ライブラリはファイルから読み直されます</translation>
    </message>
    <message>
        <source>of them in no shot</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>うちショットで未使用</translation>
    </message>
    <message>
        <source>of them rejected</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>うち不採用</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size} are copied to {folder}, where {free} are free. Every file is compared before the old one goes.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{folder}（空き{free}）に{size}をコピーします。元のファイルを取り除く前に、すべてのファイルを照合します。</translation>
    </message>
    <message>
        <source>{size} are needed in {folder}, and only {free} are free there.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{folder}には{size}必要ですが、空きは{free}しかありません。</translation>
    </message>
    <message>
        <source>{size} cleared.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size}を消去しました。</translation>
    </message>
    <message>
        <source>{size} free where your clips are, in {folder}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>空き {size}（クリップの保存先：{folder}）</translation>
    </message>
    <message>
        <source>{size} move to {folder}. It is the same drive, so this takes a moment.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size}を{folder}に移動します。同じドライブなので、すぐに終わります。</translation>
    </message>
    <message>
        <source>{size} of stills went to your system&apos;s bin: empty it to have the room.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>静止画{size}をシステムのゴミ箱に移しました。空にすると容量が空きます。</translation>
    </message>
</context>
<context>
    <name>SpaceDialog</name>
    <message>
        <source>Brings every clip of the folder that the list has forgotten back into it</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>リストから漏れている、フォルダー内のすべてのクリップを戻します</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>ライブラリを確認</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Compares every clip, its small file and the list, and mends what differs</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>すべてのクリップ、付属ファイル、リストを照合し、違いを修復します</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Each thing, and what was done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>見つかったものと、行った対応</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>ライブラリを別のフォルダーに移します</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>ライブラリを調べています…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Nothing that could be yours was deleted.</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>あなたのものかもしれないファイルは、何も削除していません。</translation>
    </message>
    <message>
        <source>Rebuild from its files</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>ファイルから再構築</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the rejected clips in the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>不採用のクリップをライブラリに表示します</translation>
    </message>
    <message>
        <source>Stills that no shot uses go to your system&apos;s bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>どのショットにも使われていない静止画を、システムのゴミ箱に移します</translation>
    </message>
    <message>
        <source>The practice service lets go of films; your clips stay</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>練習サービスの動画を消去します。クリップは残ります</translation>
    </message>
    <message>
        <source>They are made again when they are needed</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>必要になると作り直されます</translation>
    </message>
    <message>
        <source>To the bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What was found…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>見つかったもの…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>It may have been moved, or another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>移動したか、ほかのプログラムなら開けるかもしれません。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>移動、名前の変更、または削除されたか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Space plays and stops, comma and full stop go by one frame, F fills the screen</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>スペースで再生と停止、カンマとピリオドで1フレームずつ移動、Fで全画面になります</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>The file is kept as it came. Another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>ファイルは届いたままの形で残っています。ほかのプログラムなら開けるかもしれません。</translation>
    </message>
    <message>
        <source>This clip can&apos;t be played here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>このクリップはここでは再生できません。</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not where it was kept.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>このクリップのファイルが、保存した場所にありません。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>この画像はここでは表示できません。</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>ビデオ</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>星なし</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>星1つ</translation>
    </message>
    <message>
        <source>Rate with a press, or with 0 to 5</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>クリックするか、0～5のキーで評価します</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted</source>
        <extracomment>words/states.py</extracomment>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>Already rendering: it will finish and may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>すでにレンダリング中です。完了し、課金される可能性があります。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>words/states.py</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Being sent right now: it may be accepted, and then it may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>ちょうど送信中です。受け付けられる可能性があり、その場合は課金される可能性があります。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>words/states.py</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>words/states.py</extracomment>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>words/states.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>words/states.py</extracomment>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} MB</source>
        <extracomment>words/states.py</extracomment>
        <translation>ダウンロード中 {done} / {total} MB</translation>
    </message>
    <message>
        <source>Downloading, {done} MB so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>ダウンロード中、現在{done} MB</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>words/states.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Finished · asking for what was made</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成 · 結果を問い合わせ中</translation>
    </message>
    <message>
        <source>Finished · fetching it is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成 · 取得を一時停止中</translation>
    </message>
    <message>
        <source>Finished · no room in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成 · {folder}に空き容量がありません</translation>
    </message>
    <message>
        <source>Finished · waiting for room where your clips are kept</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成 · クリップの保存先が空くのを待っています</translation>
    </message>
    <message>
        <source>Finished · {folder} can&apos;t be written to</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成 · {folder}に書き込めません</translation>
    </message>
    <message>
        <source>Finished · {size} more room needed in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成 · {folder}にあと{size}の空きが必要です</translation>
    </message>
    <message>
        <source>Finished, but its link isn&apos;t a safe one</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成しましたが、リンクが安全ではありません</translation>
    </message>
    <message>
        <source>Finished, on {host} · not fetched yet</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成、{host}上 · まだ取得していません</translation>
    </message>
    <message>
        <source>Finished, on {host}, which isn&apos;t RunComfy&apos;s. Fetch it from there?</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成しましたが、RunComfyのものではない{host}にあります。そこから取得しますか？</translation>
    </message>
    <message>
        <source>From a mended list: it may have been sent already</source>
        <extracomment>words/states.py</extracomment>
        <translation>修復したリストから：すでに送信された可能性があります</translation>
    </message>
    <message>
        <source>Getting the picture ready</source>
        <extracomment>words/states.py</extracomment>
        <translation>画像を準備中</translation>
    </message>
    <message>
        <source>In line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>順番待ち · キャンセル無料</translation>
    </message>
    <message>
        <source>Kept here until an account is connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>アカウントが接続されるまでここで待機</translation>
    </message>
    <message>
        <source>Kept here while the queue is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>キューの一時停止中はここで待機</translation>
    </message>
    <message>
        <source>Kept here while you are offline · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>オフライン中はここで待機 · 指示があるまで何も送信されません</translation>
    </message>
    <message>
        <source>Kept here: it would go over your budget</source>
        <extracomment>words/states.py</extracomment>
        <translation>ここで待機：予算を超えるため</translation>
    </message>
    <message>
        <source>Kept here: its picture can&apos;t travel as chosen in Settings</source>
        <extracomment>words/states.py</extracomment>
        <translation>ここで待機：設定した送り方では画像を送れません</translation>
    </message>
    <message>
        <source>Kept here: not enough balance on the account</source>
        <extracomment>words/states.py</extracomment>
        <translation>ここで待機：アカウントの残高が足りません</translation>
    </message>
    <message>
        <source>Next in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>次の順番 · キャンセル無料</translation>
    </message>
    <message>
        <source>Next to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>次に送信 · キャンセル無料</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>words/states.py</extracomment>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>RunComfy asked us to wait</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfyから待つよう求められました</translation>
    </message>
    <message>
        <source>RunComfy gives no answer just now</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfyから今は応答がありません</translation>
    </message>
    <message>
        <source>RunComfy says “{word}”</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfyの状態：「{word}」</translation>
    </message>
    <message>
        <source>Sent at {time}, the answer was lost. Is it in your RunComfy generations?</source>
        <extracomment>words/states.py</extracomment>
        <translation>{time}に送信し、応答を受け取れませんでした。RunComfyの生成一覧にありますか？</translation>
    </message>
    <message>
        <source>Still in line: cancelling is free.</source>
        <extracomment>words/states.py</extracomment>
        <translation>まだ順番待ちです。キャンセルは無料です。</translation>
    </message>
    <message>
        <source>Taken out of the line to be edited · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>編集のため列から外れています · 指示があるまで何も送信されません</translation>
    </message>
    <message>
        <source>There is nothing left to cancel.</source>
        <extracomment>words/states.py</extracomment>
        <translation>キャンセルするものはもうありません。</translation>
    </message>
    <message>
        <source>This clip is finished and paid for: only fetching it is paused.</source>
        <extracomment>words/states.py</extracomment>
        <translation>このクリップは完成し、支払い済みです。取得だけが一時停止しています。</translation>
    </message>
    <message>
        <source>Waiting for its account to be connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>このショットのアカウントの接続を待っています</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <extracomment>words/states.py</extracomment>
        <translation>ネットワークを待っています</translation>
    </message>
    <message>
        <source>Waits for another shot to finish</source>
        <extracomment>words/states.py</extracomment>
        <translation>別のショットの完了を待っています</translation>
    </message>
    <message>
        <source>We can ask RunComfy all the same.</source>
        <extracomment>words/states.py</extracomment>
        <translation>それでも、RunComfyにキャンセルを依頼できます。</translation>
    </message>
    <message>
        <source>We&apos;ll cancel it as soon as the answer is in.</source>
        <extracomment>words/states.py</extracomment>
        <translation>応答が届きしだいキャンセルします。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/states.py</extracomment>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{nth} in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>{nth}の順番 · キャンセル無料</translation>
    </message>
    <message>
        <source>{nth} to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>{nth}に送信 · キャンセル無料</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}番目</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}番目</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}番目</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>words/states.py</extracomment>
        <translation>{number}番目</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>経過 {time}</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <extracomment>words/states.py</extracomment>
        <translation>{why}、{time}後に再試行</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add this tag</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>このタグを追加</translation>
    </message>
    <message>
        <source>Return adds, commas stand between several, Escape closes.</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>Enterキーで追加、カンマで区切ると複数、Escキーで閉じます。</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>すべての内容をコピーします</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>全文をコピーします</translation>
    </message>
    <message>
        <source>For a report to us or to RunComfy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>Stillwakeの開発元やRunComfyへの報告用</translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Don&apos;t show this tip again</source>
        <extracomment>ui/tips/tip_line.py</extracomment>
        <translation>このヒントを今後表示しません</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Drag shots that are not sent yet to put them into another order.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>未送信のショットは、ドラッグして順番を変えられます。</translation>
    </message>
    <message>
        <source>Drag the still in its frame to choose what is sent; the wheel goes nearer.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>フレームの中の静止画をドラッグして、送信する部分を選べます。ホイールで拡大します。</translation>
    </message>
    <message>
        <source>Drop several stills at once, or a folder: each becomes a shot of its own.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>静止画を何枚も、またはフォルダーごとドロップすると、それぞれが1つのショットになります。</translation>
    </message>
    <message>
        <source>In a prompt, {dawn|dusk|night} makes three shots, one for each word.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>プロンプトに{夜明け|夕暮れ|夜}と書くと、言葉ごとに3つのショットになります。</translation>
    </message>
    <message>
        <source>The search knows filters too: try rating:&gt;=3, length:&gt;8 or sound:yes.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>検索ではフィルターも使えます。rating:&gt;=3、length:&gt;8、sound:yesなどをお試しください。</translation>
    </message>
    <message>
        <source>{key} gives the library the whole window, and takes it back.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>{key}でライブラリをウィンドウ全体に表示し、もう一度押すと戻ります。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Break it off: all is as it was before</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>中止します。すべて前の状態に戻ります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>元に戻します</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clips</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>
            <numerusform>クリップ%Ln個中{done}個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEntry</name>
    <message>
        <source>Checking…</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>トークンを隠します</translation>
    </message>
    <message>
        <source>Paste your RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>RunComfyのトークンを貼り付け</translation>
    </message>
    <message>
        <source>RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>RunComfyのトークン</translation>
    </message>
    <message>
        <source>Show the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>トークンを表示します</translation>
    </message>
    <message>
        <source>Tried once with a call that costs nothing, then kept safely</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>費用のかからない呼び出しで一度試してから、安全に保存します</translation>
    </message>
    <message>
        <source>Try this token; it costs nothing</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>このトークンを試します。費用はかかりません</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>トークンの入手方法</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>As a grid</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>グリッド表示</translation>
    </message>
    <message>
        <source>As a list with columns</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>列のあるリスト表示</translation>
    </message>
    <message>
        <source>Back beside the stage</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>ステージの横に戻します</translation>
    </message>
    <message>
        <source>Larger posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>サムネイルを大きく</translation>
    </message>
    <message>
        <source>Order, groups and size</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>並び順、グループ、大きさ</translation>
    </message>
    <message>
        <source>Size of the posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <source>Smaller or larger posters (Ctrl with the wheel)</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>サムネイルの大きさを変更（Ctrl＋ホイール）</translation>
    </message>
    <message>
        <source>Smaller posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>サムネイルを小さく</translation>
    </message>
    <message>
        <source>The library in the whole window</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>ライブラリをウィンドウ全体に表示します</translation>
    </message>
    <message>
        <source>What is put together</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>What the clips are sorted by</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>クリップの並べ替え</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n sent at once</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>
            <numerusform>同時に%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Guide, shortcuts, and what to do about a problem</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ガイド、ショートカット、困ったときの対処</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>サービスで同時に処理するショットの数</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>New shots go to {name}. Press to change that</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>新しいショットの送り先は{name}です。押すと変更できます</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stillwake</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Stillwake</translation>
    </message>
    <message>
        <source>Theme, folders and the rest</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>テーマ、フォルダーなど</translation>
    </message>
    <message>
        <source>Who pays for new shots</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>新しいショットの支払い元</translation>
    </message>
    <message>
        <source>Your clips, in the whole window</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>クリップをウィンドウ全体に表示します</translation>
    </message>
    <message>
        <source>{name} · can&apos;t be used</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 使えません</translation>
    </message>
    <message>
        <source>{name} · checking…</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 確認中…</translation>
    </message>
    <message>
        <source>{name} · free</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 無料</translation>
    </message>
    <message>
        <source>{name} · not connected</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 未接続</translation>
    </message>
    <message>
        <source>{name} · {amount} left</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 残高 {amount}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Go to a frame; the arrow keys go by one</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>フレームに移動します。矢印キーで1フレームずつ動きます</translation>
    </message>
    <message>
        <source>How long the clip is</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>クリップの長さ</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>全画面を終了</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Minutes, seconds and the frame in the second</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>分、秒、秒内のフレーム</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>繰り返し再生します</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>クリップ内の位置</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>音声のオン/オフ</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed: {faster} faster, {backwards} backwards, {play} pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>速度：{faster} 速く、{backwards} 逆再生、{play} 一時停止</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>A bucket&apos;s name has letters, digits, dots and hyphens only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケット名に使えるのは、英数字、ピリオド、ハイフンだけです。</translation>
    </message>
    <message>
        <source>A folder&apos;s name has plain letters, digits, hyphens and single slashes only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>フォルダー名に使えるのは、アクセント記号のない英数字、ハイフン、1つずつのスラッシュだけです。</translation>
    </message>
    <message>
        <source>By way of my own bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>自分のバケット経由</translation>
    </message>
    <message>
        <source>Check its name and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>設定の「画像の送り方」で、バケット名とエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>Check the link in a browser.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>リンクをブラウザーで確認してください。</translation>
    </message>
    <message>
        <source>Choose another way in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>設定の「画像の送り方」で、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Complete it in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>設定の「画像の送り方」で、入力を完了してください。</translation>
    </message>
    <message>
        <source>Correct the region and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>設定の「画像の送り方」で、リージョンとエンドポイントを直してください。</translation>
    </message>
    <message>
        <source>Each picture goes to RunComfy with its shot, up to 6 MB, and is stored there. Nothing to set up.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>画像はショットと一緒にRunComfyに送られ（6 MBまで）、そこに保存されます。準備は要りません。</translation>
    </message>
    <message>
        <source>Each picture is stored once in a bucket of yours, and RunComfy gets a link that runs out. For Amazon S3, Cloudflare R2, Backblaze B2, MinIO and others.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>画像は自分のバケットに一度だけ保存し、RunComfyには期限付きのリンクを渡します。Amazon S3、Cloudflare R2、Backblaze B2、MinIOなどに対応しています。</translation>
    </message>
    <message>
        <source>Enter the access key and its secret again in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>設定の「画像の送り方」で、アクセスキーとシークレットキーを入力し直してください。</translation>
    </message>
    <message>
        <source>Enter the bucket&apos;s name.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケット名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the endpoint: the address your bucket&apos;s service names.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>エンドポイントを入力してください。バケットのサービスが案内しているアドレスです。</translation>
    </message>
    <message>
        <source>Enter the region as the service writes it, like eu-central-1.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>リージョンをサービスの表記どおりに入力してください（例：eu-central-1）。</translation>
    </message>
    <message>
        <source>Enter them in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>設定の「画像の送り方」で入力してください。</translation>
    </message>
    <message>
        <source>Give them leave to read, write and delete there, or use other keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>そこでの読み取り、書き込み、削除をキーに許可するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <extracomment>words/travel.py</extracomment>
        <translation>リクエストに含める</translation>
    </message>
    <message>
        <source>It must open without a sign-in.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>サインインなしで開ける必要があります。</translation>
    </message>
    <message>
        <source>It works from here, but RunComfy can&apos;t reach this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>ここからは使えますが、RunComfyはこのアドレスに届きません。</translation>
    </message>
    <message>
        <source>It works: a test picture fits into a request and comes out the same.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>問題ありません：テスト画像はリクエストに収まり、同じまま取り出せました。</translation>
    </message>
    <message>
        <source>It works: a test picture was stored, fetched by its link and taken away again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>問題ありません：テスト画像を保存し、リンクから取得し、取り除けました。</translation>
    </message>
    <message>
        <source>It works: the link brings a picture of {pixels}, {size}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>問題ありません：リンクから{pixels}、{size}の画像を取得できました。</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keyring. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>キーはシステムのキーリングに保存されています。引き続き使うには、両方の欄を空のままにしてください。</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>キーは{keyring}に保存されています。引き続き使うには、両方の欄を空のままにしてください。</translation>
    </message>
    <message>
        <source>Keys are kept until you close Stillwake: this system has no safe place for them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>キーはStillwakeを閉じるまで保持されます。このシステムにはキーを安全に保管する場所がありません。</translation>
    </message>
    <message>
        <source>Keys go into your system&apos;s keyring and nowhere else.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>キーはシステムのキーリングだけに保存され、ほかのどこにも保存されません。</translation>
    </message>
    <message>
        <source>Look at the bucket&apos;s settings at its service.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>サービス側でバケットの設定を確認してください。</translation>
    </message>
    <message>
        <source>Look at your connection and at the bucket&apos;s address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>接続とバケットのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Nothing is half sent: the picture simply goes again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>途中まで送られたものはありません。画像をもう一度送るだけです。</translation>
    </message>
    <message>
        <source>Only as links</source>
        <extracomment>words/travel.py</extracomment>
        <translation>リンクのみ</translation>
    </message>
    <message>
        <source>Only links are sent, as you have chosen, so this picture stays on your computer.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>リンクだけを送る設定のため、この画像はコンピューターから送られません。</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t reach what only your own network can.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>自分のネットワークからしか届かない場所には、RunComfyは届きません。</translation>
    </message>
    <message>
        <source>RunComfy would not get it either: let the keys read from the bucket, too.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>これではRunComfyも取得できません。キーにバケットの読み取りも許可してください。</translation>
    </message>
    <message>
        <source>Set the clock; the picture then goes by itself.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>時計を合わせてください。画像はそのあと自動的に送られます。</translation>
    </message>
    <message>
        <source>The bucket must be on the internet, with https.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットはインターネット上にあり、httpsで使える必要があります。</translation>
    </message>
    <message>
        <source>The connection to your bucket broke before the whole picture was there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>画像全体が届く前に、バケットとの接続が切れました。</translation>
    </message>
    <message>
        <source>The endpoint is only the service&apos;s address, like https://s3.example.org.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>エンドポイントは、https://s3.example.orgのようなサービスのアドレスだけです。</translation>
    </message>
    <message>
        <source>The endpoint must begin with https://, or your keys could be read on the way.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>エンドポイントはhttps://で始まる必要があります。そうでないと、途中でキーを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>The keys are not allowed to do this in {bucket}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>このキーには{bucket}での操作が許可されていません。</translation>
    </message>
    <message>
        <source>The keys to your bucket are missing, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットのキーがないため、画像を送れません。</translation>
    </message>
    <message>
        <source>The link brought no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>リンクから時間内に画像が届きませんでした。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>リンク先はこの画像を一般に公開していません。</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>画像が{limit}を超えています。</translation>
    </message>
    <message>
        <source>The test picture was stored, but its link doesn&apos;t bring it back.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>テスト画像は保存できましたが、リンクから取得できません。</translation>
    </message>
    <message>
        <source>There is no bucket called {bucket} at this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>このアドレスに{bucket}という名前のバケットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln minutes, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>
            <numerusform>このコンピューターの時計が%Ln分ずれているため、バケットに拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>このコンピューターの時計がずれているため、バケットに拒否されました。</translation>
    </message>
    <message>
        <source>This is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>これは公開アドレスではありません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach {host}, where your bucket is. The picture was not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットのある{host}に接続できませんでした。画像は送信されていません。</translation>
    </message>
    <message>
        <source>You put pictures online yourself, up to 50 MB each, and paste their https links. Pictures on this computer are not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>画像を自分でオンラインに置き（1枚50 MBまで）、そのhttpsリンクを貼り付けます。このコンピューターの画像は送信されません。</translation>
    </message>
    <message>
        <source>Your bucket is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットは別のリージョンにあります。</translation>
    </message>
    <message>
        <source>Your bucket isn&apos;t fully set up, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットの設定が済んでいないため、画像を送れません。</translation>
    </message>
    <message>
        <source>Your bucket said no.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットに拒否されました。</translation>
    </message>
    <message>
        <source>Your bucket said no: {message}</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットに拒否されました：{message}</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service doesn&apos;t accept the keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットのサービスがキーを受け付けません。</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットのサービスで、現在問題が起きています。</translation>
    </message>
    <message>
        <source>your bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケット</translation>
    </message>
    <message>
        <source>your bucket&apos;s service</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットのサービス</translation>
    </message>
    <message>
        <source>{bucket} is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket}は別のリージョンにあります。</translation>
    </message>
    <message>
        <source>{bucket} is in the region {region}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket}は{region}リージョンにあります。</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host}はこの画像を一般に公開していません。</translation>
    </message>
    <message>
        <source>{host} is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host}は公開アドレスではありません。</translation>
    </message>
    <message>
        <source>{host} sent no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host}から時間内に画像が届きませんでした。</translation>
    </message>
    <message>
        <source>{host}, where your bucket is, has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>バケットのある{host}で、現在問題が起きています。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n shots are being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%nショットを作成中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots need you</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%nショットが要対応</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots wait</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%nショットが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>1ショットを作成中</translation>
    </message>
    <message>
        <source>1 shot needs you</source>
        <extracomment>words/news.py</extracomment>
        <translation>1ショットが要対応</translation>
    </message>
    <message>
        <source>1 shot waits</source>
        <extracomment>words/news.py</extracomment>
        <translation>1ショットが待機中</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Nothing is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>作成中のショットはありません</translation>
    </message>
    <message>
        <source>See all of them…</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>すべて見る…</translation>
    </message>
    <message>
        <source>Sending or fetching shots</source>
        <extracomment>words/news.py</extracomment>
        <translation>ショットの送信または取得中</translation>
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
            <numerusform>%Ln枚を外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>これを外す</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <extracomment>words/news.py</extracomment>
        <translation>キューは一時停止中です</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{place} of {count} · {name}</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>{place} / {count} · {name}</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln枚の静止画</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>1枚の静止画</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Drag, or {earlier} and {later}, puts them in order. {out} takes out, {undo} takes back.</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>ドラッグ、または{earlier}と{later}で順番を変えます。{out}で外し、{undo}で元に戻します。</translation>
    </message>
    <message>
        <source>Stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>静止画</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>直前の変更を元に戻します</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>選択したものを外します</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show Stillwake</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>Stillwakeを表示</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Stills to be made</source>
        <extracomment>ui/compose/tray/tray_view.py</extracomment>
        <translation>作成する静止画</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Fetch it from there?</source>
        <extracomment>words/trust.py</extracomment>
        <translation>そこから取得しますか？</translation>
    </message>
    <message>
        <source>Only the finished clip is fetched, without your token. Clips on this address are then fetched without asking.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>完成したクリップだけを、トークンなしで取得します。以後、このアドレスのクリップは確認なしで取得します。</translation>
    </message>
    <message>
        <source>The clip is on {host}, which isn&apos;t RunComfy&apos;s.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>クリップは、RunComfyのものではない{host}にあります。</translation>
    </message>
</context>
<context>
    <name>TrustedHosts</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>ほかの取得先</translation>
    </message>
    <message>
        <source>Ask again before a clip is fetched from there</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>次にそこから取得する前に、もう一度確認します</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget {host}</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>{host}を削除</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>完成したクリップの取得を許可した場所です。削除すると、次からまた確認します。</translation>
    </message>
</context>
<context>
    <name>UndoKeys</name>
    <message>
        <source>Redo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>やり直す：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>元に戻す：{what}</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Asking whether there is a newer version.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>新しいバージョンがあるか問い合わせています。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>It is not brought up again; the one after it is</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>このバージョンは今後お知らせしません。その次のものはお知らせします</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page of this version in the browser</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>このバージョンのページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>このバージョンをスキップ</translation>
    </message>
    <message>
        <source>Stillwake {version} is out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Stillwake {version}が出ました</translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>最新バージョンです</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>アップデート</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>新着情報</translation>
    </message>
    <message>
        <source>What is new, as those who made it wrote it down</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>開発者が書いた、新しくなった点</translation>
    </message>
    <message>
        <source>You have Stillwake {version}, and there is nothing newer.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>お使いのStillwake {version}より新しいものはありません。</translation>
    </message>
    <message>
        <source>You have {version}. Nothing is downloaded or installed by itself: its page says how.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>お使いのバージョンは{version}です。自動的にダウンロードやインストールはされません。方法はページにあります。</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Stillwake {version} is out.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Stillwake {version}が出ました。</translation>
    </message>
    <message>
        <source>The page where new versions are announced could not be reached.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>新しいバージョンのお知らせページに接続できませんでした。</translation>
    </message>
    <message>
        <source>The page where new versions are announced gave no answer that can be used.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>新しいバージョンのお知らせページから、有効な応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>オンラインのときにもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Ask once a week for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>週に一度、新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Asks now, once, and shows what is new.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>今一度だけ問い合わせ、新しくなった点を表示します。</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>GitHub is asked, and learns nothing of you but your address. Nothing is installed by itself.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>GitHubに問い合わせます。伝わるのはアドレスだけです。自動インストールはしません。</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>アップデート</translation>
    </message>
    <message>
        <source>update release automatic network privacy</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>更新 アップデート リリース 自動 ネットワーク プライバシー</translation>
    </message>
    <message>
        <source>update release version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>更新 アップデート リリース バージョン</translation>
    </message>
</context>
<context>
    <name>VariationsBox</name>
    <message>
        <source>Variations</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Variations: how many times each shot is made</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>バリエーション：各ショットを作成する回数</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Only {size} are free there: that is no room for clips.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>空きが{size}しかなく、クリップを保存できません。</translation>
    </message>
    <message numerus="yes">
        <source>{size} are free there: room for about %Ln clips of {length}.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>
            <numerusform>空き容量は{size}。{length}のクリップなら約%Ln個分です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close these pages and begin</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>案内を閉じて始めます</translation>
    </message>
    <message>
        <source>Close these pages; they are in the help menu</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>案内を閉じます。ヘルプメニューからまた見られます</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To the next page</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>次のページへ</translation>
    </message>
    <message>
        <source>To the page before</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>前のページへ</translation>
    </message>
    <message>
        <source>Welcome to Stillwake</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>Stillwakeへようこそ</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>6 s</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>6 秒</translation>
    </message>
    <message>
        <source>Drop in a still, write what moves, press Make: soon after, the clip is yours.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>静止画を入れ、動きを書いて「作成」を押せば、ほどなくクリップの完成です。</translation>
    </message>
    <message>
        <source>Every pixel, every setting, and about what it costs, before you press.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>すべてのピクセル、すべての設定、おおよその費用を、押す前に確認できます。</translation>
    </message>
    <message>
        <source>Every step is on your disk before the next one begins.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>次の段階に進む前に、必ずディスクに記録します。</translation>
    </message>
    <message>
        <source>It works without a network</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>ネットワークがなくても使えます</translation>
    </message>
    <message>
        <source>Nothing paid is ever lost or paid twice</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>支払ったものを失わず、二重払いもなし</translation>
    </message>
    <message>
        <source>The sample: a harbour at night</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>サンプル：夜の港</translation>
    </message>
    <message>
        <source>What you see is what is sent</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>見たままが、そのまま送られます</translation>
    </message>
    <message>
        <source>Your clips are ordinary files on this computer, and the library opens at once.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>クリップはこのコンピューターの普通のファイルです。ライブラリはすぐに開きます。</translation>
    </message>
    <message>
        <source>Your stills, moving</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>あなたの静止画が、動きだす</translation>
    </message>
    <message>
        <source>“Boats rock gently, lights shimmer on the water”</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>「船が静かに揺れ、灯りが水面にきらめく」</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Add a tag</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <source>Return adds it; commas stand between several</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>Enterキーで追加、カンマで区切ると複数</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Press one to look at it</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>押すと表示されます</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>The picture as it was sent</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>送信されたときの画像</translation>
    </message>
</context>
<context>
    <name>_Piece</name>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>タグ「{tag}」を外す</translation>
    </message>
    <message>
        <source>{tag} (some)</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>{tag}（一部）</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Each gets the key of the other</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>互いのキーを入れ替えます</translation>
    </message>
    <message>
        <source>Swap their keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>キーを入れ替え</translation>
    </message>
</context>
</TS>
