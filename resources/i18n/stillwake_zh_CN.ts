<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>关于 Stillwake</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>复制版本和运行环境</translation>
    </message>
    <message>
        <source>Copy the version and what it runs on, for a report</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>复制版本和运行环境，供报告使用</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>Stillwake 的全部组成及其许可证</translation>
    </message>
    <message>
        <source>Free software under the MIT License, made with Python, Qt, FFmpeg and the work of others.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>采用 MIT 许可证的自由软件，由 Python、Qt、FFmpeg 及众人的成果构建。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Turns a still picture and a few words into a video clip, through RunComfy&apos;s hosted models.</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>通过 RunComfy 托管的模型，把一张静止的图片和几句话变成视频片段。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>ui/help/about_dialog.py</extracomment>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>AccountChoices</name>
    <message>
        <source>Checking the token with a call that costs nothing…</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>正在用一次免费的调用检查令牌…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected · {left}</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>已连接 · {left}</translation>
    </message>
    <message>
        <source>Films are made on this computer from your own stills, so you can try everything. Nothing is charged.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>用你自己的静帧在这台电脑上生成影片，让你能试遍所有功能。不会扣费。</translation>
    </message>
    <message>
        <source>Forget token</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>忘记令牌</translation>
    </message>
    <message>
        <source>Practice · free</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>练习 · 免费</translation>
    </message>
    <message>
        <source>Remove the token here and from the keyring. Shots stay.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>从这里和密钥环中移除令牌。镜头保留。</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>RunComfy, from the environment</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>RunComfy，来自环境变量</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>账户状态</translation>
    </message>
    <message>
        <source>Your stills are sent to RunComfy and made into clips there. Each shot is charged to your balance.</source>
        <extracomment>ui/settings/account_choices.py</extracomment>
        <translation>你的静帧会发送到 RunComfy，在那里生成片段。每个镜头都从你的余额中扣费。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Who makes your shots?</source>
        <extracomment>ui/settings/account_dialog.py</extracomment>
        <translation>由谁来生成你的镜头？</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Practise free, or connect RunComfy</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>免费练习，或连接 RunComfy</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top right of the window.</source>
        <extracomment>ui/welcome/account_page.py</extracomment>
        <translation>随时可以在窗口右上角更改。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Practice</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice needs no token of yours.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>练习不需要你的令牌。</translation>
    </message>
    <message>
        <source>RunComfy (environment)</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>RunComfy（环境变量）</translation>
    </message>
    <message>
        <source>The token comes from this computer&apos;s environment. It is used, and never stored.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>令牌来自这台电脑的环境变量。只会使用，从不保存。</translation>
    </message>
    <message>
        <source>The token is kept in {keyring}.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>令牌保存在{keyring}中。</translation>
    </message>
    <message>
        <source>The token is kept only until you close Stillwake: no keyring was found.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>没有找到密钥环：令牌只保留到你关闭 Stillwake。</translation>
    </message>
    <message>
        <source>The token will be kept in your system&apos;s keyring; where there is none, only until you close Stillwake.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>令牌会保存在系统的密钥环中；没有密钥环时，只保留到你关闭 Stillwake。</translation>
    </message>
    <message>
        <source>The token will be kept in {keyring}, and nowhere else.</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>令牌会保存在{keyring}中，不会存到别处。</translation>
    </message>
    <message>
        <source>your system&apos;s keyring</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>系统的密钥环</translation>
    </message>
    <message>
        <source>your system&apos;s keyring ({name})</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>系统的密钥环（{name}）</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>words/accounts.py</extracomment>
        <translation>余额 {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>选择片段</translation>
    </message>
    <message>
        <source>Choose the clip you downloaded: it is put into the library with this shot&apos;s settings</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>选择你下载好的片段：它会带着这个镜头的设置放进资料库</translation>
    </message>
    <message>
        <source>Clips and pictures (*.mp4 *.mov *.webm *.png *.jpg *.webp)</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>片段和图片 (*.mp4 *.mov *.webm *.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>取回</translation>
    </message>
    <message>
        <source>Fetch the clip with this ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>按这个 ID 取回片段</translation>
    </message>
    <message>
        <source>Free: nothing is made again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>免费：不会重新生成</translation>
    </message>
    <message>
        <source>I have the file</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>我有文件</translation>
    </message>
    <message>
        <source>It isn&apos;t: send again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>不在：重新发送</translation>
    </message>
    <message>
        <source>It stays in the queue until you know more</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>在你弄清楚之前，它留在队列里</translation>
    </message>
    <message>
        <source>It&apos;s there, I have its ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>在，我有它的 ID</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>先放着</translation>
    </message>
    <message>
        <source>Makes a new shot with the same settings. It is charged like any other.</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>用相同的设置建一个新镜头，照常扣费。</translation>
    </message>
    <message>
        <source>Open your RunComfy page</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>打开你的 RunComfy 页面</translation>
    </message>
    <message>
        <source>Open your RunComfy page in the browser</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>在浏览器中打开你的 RunComfy 页面</translation>
    </message>
    <message>
        <source>Paste its request ID: the clip is fetched, and nothing is sent again</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>粘贴它的请求 ID：只取回片段，不会重新发送</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>The ID RunComfy shows with the generation</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>RunComfy 在生成记录里显示的 ID</translation>
    </message>
    <message>
        <source>We sent this shot at {time} but lost the answer. Look at your RunComfy generations: is it there?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>这个镜头在 {time} 发送了，但没有收到答复。请查看你的 RunComfy 生成记录：它在那里吗？</translation>
    </message>
    <message>
        <source>What became of this shot?</source>
        <extracomment>ui/queue/answer_dialog.py</extracomment>
        <translation>这个镜头怎么样了？</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark is best for judging colour. High contrast is dark or light as your system is.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>判断颜色时深色最合适。高对比度的深浅跟随系统。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>One line at the top of the window when you meet something new. Each is shown once.</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>遇到新东西时，在窗口顶部显示一行提示。每条只显示一次。</translation>
    </message>
    <message>
        <source>Show tips</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>dark light night day high contrast black white colours system look</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>深色 浅色 夜间 白天 高对比度 黑 白 颜色 系统 外观 主题</translation>
    </message>
    <message>
        <source>tips hints help advice welcome</source>
        <extracomment>ui/settings/appearance_section.py</extracomment>
        <translation>提示 窍门 帮助 建议 欢迎</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Best rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>评分从高到低</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By picture</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>按图片</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>费用从低到高</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Date made</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>费用从高到低</translation>
    </message>
    <message>
        <source>Least rated first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>评分从低到高</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>时长从长到短</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt A to Z</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>提示词 A 到 Z</translation>
    </message>
    <message>
        <source>Prompt Z to A</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>提示词 Z 到 A</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>评分</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>words/clip_columns.py</extracomment>
        <translation>时长从短到长</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%Ln files were not pictures.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件不是图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out: the tray is full.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>另有 %Ln 张没放进来：托盘已满。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are too many at once: {most} is the most.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>一次 %Ln 个镜头太多：最多 {most} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stills</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln 张静帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variations</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln 个变体</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was not a picture.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>有 1 个文件不是图片。</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln stills is left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln 张静帧中有 1 张没算进来。{rest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of these %Ln was made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>这 %Ln 个中有 1 个以前生成过。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot</source>
        <extracomment>words/batches.py</extracomment>
        <translation>1 个镜头</translation>
    </message>
    <message>
        <source>Its own prompt: {prompt}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>它自己的提示词：{prompt}</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>words/batches.py</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make {count}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>生成 {count} 个</translation>
    </message>
    <message>
        <source>Make {count} of {all}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>生成 {all} 个中的 {count} 个</translation>
    </message>
    <message>
        <source>None of these stills can be used.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>这些静帧都不能用。</translation>
    </message>
    <message>
        <source>There is no picture in there.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>里面没有图片。</translation>
    </message>
    <message>
        <source>This very shot is in the queue.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>一模一样的镜头已在队列里。</translation>
    </message>
    <message>
        <source>You made this on {day}.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>你在{day}生成过这个。</translation>
    </message>
    <message>
        <source>You made this today.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>你今天生成过这个。</translation>
    </message>
    <message>
        <source>You made this yesterday.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>你昨天生成过这个。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln stills are left out. {rest}</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>%Ln 张静帧中有 {count} 张没算进来。{rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} ready</source>
        <extracomment>words/batches.py</extracomment>
        <translation>{count} 个中 {done} 个就绪</translation>
    </message>
    <message numerus="yes">
        <source>{made} of these %Ln were made before.</source>
        <extracomment>words/batches.py</extracomment>
        <translation>
            <numerusform>这 %Ln 个中有 {made} 个以前生成过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>A link is good for</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>链接有效期</translation>
    </message>
    <message>
        <source>A picture goes when its last shot is finished, failed or cancelled</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>一张图片用到的最后一个镜头完成、失败或取消后，就删除这张图片</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>As your bucket&apos;s service names it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>按你的存储桶服务给出的写法</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Delete pictures in the bucket when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>不再需要时删除存储桶里的图片</translation>
    </message>
    <message>
        <source>Delete when no longer needed</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>不再需要时删除</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>端点</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key of your bucket.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>请输入存储桶的访问密钥和私有密钥。</translation>
    </message>
    <message>
        <source>Fills in the pattern of the service&apos;s address</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>填入该服务的地址格式</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>其中的文件夹</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring, and is never shown again</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>存入系统的密钥环，之后不再显示</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>MinIO 或其他</translation>
    </message>
    <message>
        <source>Put the number of your account into the endpoint.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>请把你的账号填进端点。</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remove the keys here and from the keyring</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>从这里和密钥环中移除密钥</translation>
    </message>
    <message>
        <source>RunComfy has to fetch the picture within this time; later nobody can</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>RunComfy 必须在这段时间内取走图片；过后谁都取不到</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>私有密钥</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>The access key and the secret key belong together: enter both.</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>访问密钥和私有密钥是一对：两个都要填。</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/settings/bucket_form.py</extracomment>
        <translation>可不填</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Make a clip, or choose one in the library, and it plays here.</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>生成一个片段，或在资料库中选一个，它就在这里播放。</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>舞台</translation>
    </message>
    <message>
        <source>The stage</source>
        <extracomment>ui/player/canvas.py</extracomment>
        <translation>舞台</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Clips looked at: {clips}. Files, sidecars and list agree.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>已检查的片段：{clips}。文件、附属文件和列表一致。</translation>
    </message>
    <message>
        <source>Clips looked at: {clips}. Mended: {mended}. Left for you: {left}.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>已检查的片段：{clips}。已修复：{mended}。留给你处理：{left}。</translation>
    </message>
    <message>
        <source>{path} could not be read: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 无法读取：已按列表重新写好。</translation>
    </message>
    <message>
        <source>{path} could not be written: look at its folder&apos;s permissions.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 无法写入：请检查所在文件夹的权限。</translation>
    </message>
    <message>
        <source>{path} is missing: nowhere in the library is a file with its content.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 不见了：资料库里没有哪个文件与它内容相同。</translation>
    </message>
    <message>
        <source>{path} is not in the list, and its sidecar can&apos;t be read: import it as a film.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 不在列表里，附属文件也无法读取：请把它作为影片导入。</translation>
    </message>
    <message>
        <source>{path} is not the size it was: it may be damaged, or somebody changed it.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 的大小和原来不同：可能已损坏，或被人改过。</translation>
    </message>
    <message>
        <source>{path} tells of a clip that is nowhere: kept, should the clip come back.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 记录的片段哪里都找不到：先留着，等片段回来。</translation>
    </message>
    <message>
        <source>{path} told something else than the list: written anew from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 与列表不符：已按列表重新写好。</translation>
    </message>
    <message>
        <source>{path} was left by work cut short: cleared away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 是中断的操作留下的：已清理。</translation>
    </message>
    <message>
        <source>{path} was left without its clip, which the list knows better: taken away.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 没有了对应的片段，列表里的信息更准：已移走。</translation>
    </message>
    <message>
        <source>{path} was missing and is there again.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 曾经不见，现在又在了。</translation>
    </message>
    <message>
        <source>{path} was missing: written from the list.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 不见了：已按列表写好。</translation>
    </message>
    <message>
        <source>{path} was not in the list, and {was} before: it is in the list now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 不在列表里，以前是 {was}：现在已在列表里。</translation>
    </message>
    <message>
        <source>{path} was not in the list: it is now, with all its sidecar tells.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{path} 不在列表里：现在已加入，连同附属文件里的全部信息。</translation>
    </message>
    <message>
        <source>{was} was moved: it is {path} now.</source>
        <extracomment>words/library_check.py</extracomment>
        <translation>{was} 被移动过：现在是 {path}。</translation>
    </message>
</context>
<context>
    <name>ChecksPopup</name>
    <message>
        <source>Look for one</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look for one…</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Shows what has these letters</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>只显示含有这些字的项</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>All shots of this picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>这张图片的所有镜头</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy file</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy files</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy prompts</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Duplicate into the form</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>复制到表单</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>编辑后再生成</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Find the missing file…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>查找丢失的文件…</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>No longer rejected</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>取消淘汰</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Notes…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>备注…</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>1 星</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Reuse all settings</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>沿用全部设置</translation>
    </message>
    <message>
        <source>Reuse only the picture</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>只沿用图片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <extracomment>ui/library/clip_actions.py</extracomment>
        <translation>移出“{name}”</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>Copied as JSON.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>已复制为 JSON。</translation>
    </message>
    <message>
        <source>File copied: it can be pasted into a folder or a program.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>文件已复制：可以粘贴到文件夹或程序里。</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>{clips}的备注</translation>
    </message>
    <message>
        <source>Prompt copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>提示词已复制。</translation>
    </message>
    <message>
        <source>Prompts copied.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>提示词已复制。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of {clips}</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>{clips}的标签</translation>
    </message>
    <message>
        <source>{clips} copied: they can be pasted as files.</source>
        <extracomment>ui/library/clip_commands.py</extracomment>
        <translation>已复制{clips}：可以作为文件粘贴。</translation>
    </message>
</context>
<context>
    <name>ClipFacts</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>1 个片段</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>片段</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>填满</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Fitted, over a blurred copy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>适应，叠在模糊副本上</translation>
    </message>
    <message>
        <source>Fitted, with bars</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>适应，加边条</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>取景</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sent as a link: {url}</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>以链接发送：{url}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>用时</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>已镜像</translation>
    </message>
    <message>
        <source>moved off the middle</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>偏离中心</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>已向左转</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>已向右转</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>已上下颠倒</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{name}（丢失）</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>{size}，{fps} fps</translation>
    </message>
    <message>
        <source>{times} × closer</source>
        <extracomment>words/clip_facts.py</extracomment>
        <translation>放大 {times} 倍</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Add to collection</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>加入合集</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>新建合集…</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>星级</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>ui/library/clip_menu.py</extracomment>
        <translation>再次使用</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message numerus="yes">
        <source>%Ln clips added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已将 %Ln 个片段加入“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln 个片段已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已收藏 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer favourites.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已取消收藏 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are no longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已取消淘汰 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已删除 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已淘汰 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已给 %Ln 个片段加上标签“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已将 %Ln 个片段移出“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>已加入“{name}”。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Clip deleted.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>片段已删除。</translation>
    </message>
    <message>
        <source>Clip is back.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>片段已恢复。</translation>
    </message>
    <message>
        <source>Clip rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>片段已淘汰。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>取消淘汰</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>已收藏。</translation>
    </message>
    <message>
        <source>No favourite</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>No longer a favourite.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>已取消收藏。</translation>
    </message>
    <message>
        <source>No longer rejected.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>已取消淘汰。</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>取消评分</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>备注已更改。</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln clips changed.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已更改 %Ln 个片段的备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>1 个片段。</translation>
    </message>
    <message>
        <source>Put into “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>放入“{collection}”</translation>
    </message>
    <message>
        <source>Rate {stars}</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>评为{stars}</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>已去掉标签“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{name}” taken from %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>已从 %Ln 个片段去掉标签“{name}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>加标签“{tag}”</translation>
    </message>
    <message>
        <source>Tagged “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>已加标签“{name}”。</translation>
    </message>
    <message>
        <source>Take out of “{collection}”</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>移出“{collection}”</translation>
    </message>
    <message>
        <source>Take tag “{tag}” away</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>去掉标签“{tag}”</translation>
    </message>
    <message>
        <source>Taken out of “{name}”.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>已移出“{name}”。</translation>
    </message>
    <message>
        <source>no stars</source>
        <extracomment>words/clips.py</extracomment>
        <translation>无星级</translation>
    </message>
    <message numerus="yes">
        <source>{done} (%Ln clips)</source>
        <extracomment>words/clip_edits.py</extracomment>
        <translation>
            <numerusform>{done}（%Ln 个片段）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %Ln clips.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>
            <numerusform>%Ln 个片段：{stars}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{stars} for one clip.</source>
        <extracomment>words/clips.py</extracomment>
        <translation>1 个片段：{stars}。</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Another colour…</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>边条颜色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Pick from the picture</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>从图片中取色</translation>
    </message>
    <message>
        <source>The colour of the bars, and below what is transparent</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>边条的颜色，也是透明处底下的颜色</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/compose/framing/colour_button.py</extracomment>
        <translation>白色</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Cost</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>评分</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/columns.py</extracomment>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>As sent</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>发送效果</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Drag the line, or press Ctrl and an arrow key, to compare. Drag the picture, or press an arrow key, to look around in it</source>
        <extracomment>ui/compose/framing/compare_view.py</extracomment>
        <translation>拖动分界线，或按 Ctrl 加方向键来对比。拖动图片，或按方向键，在图中四处查看</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>What is missing</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>What is missing before this shot can be made</source>
        <extracomment>ui/compose/compose_foot.py</extracomment>
        <translation>生成这个镜头还缺什么</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>正在准备图片…</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>No RunComfy account is connected yet: the shot will wait for one.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>还没有连接 RunComfy 账户：镜头会等到有账户为止。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The model that makes the clip</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>用来生成片段的模型</translation>
    </message>
    <message>
        <source>{key} makes this shot.</source>
        <extracomment>ui/compose/compose_panel.py</extracomment>
        <translation>按 {key} 生成这个镜头。</translation>
    </message>
</context>
<context>
    <name>CountQuestion</name>
    <message>
        <source>Above {shots} you are asked first; Settings changes that.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>超过 {shots}会先问你；可在设置里更改。</translation>
    </message>
    <message>
        <source>Make {shots}</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>生成 {shots}</translation>
    </message>
    <message>
        <source>Make {shots}?</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>生成 {shots}？</translation>
    </message>
    <message>
        <source>Many shots at once</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>一次生成很多镜头</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>{what}, {price}.</source>
        <extracomment>ui/compose/count_question.py</extracomment>
        <translation>{what}，{price}。</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A day of your own</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>自己选一天</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <extracomment>words/days.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/days.py</extracomment>
        <translation>昨天</translation>
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
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/details_dialog.py</extracomment>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>可以做的所有操作</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Select a clip to see what was sent, what it cost, and to give it stars and tags.</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>选一个片段，查看发送了什么、花了多少，并给它加星级和标签。</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>DetailsWindow</name>
    <message>
        <source>Details</source>
        <extracomment>ui/library/details_window.py</extracomment>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>ui/welcome/dots.py</extracomment>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a still here, or paste one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>把静帧拖到这里，或粘贴一张</translation>
    </message>
    <message>
        <source>Drop or paste a picture, or press Enter to choose one</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>拖入或粘贴一张图片，或按回车选择</translation>
    </message>
    <message>
        <source>Frame it larger, and see what is sent at 100 %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>放大取景，并以 100 % 查看将发送的画面</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Start with the picture that comes with Stillwake</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>用 Stillwake 自带的图片开始</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>试试样例</translation>
    </message>
    <message>
        <source>getting the picture ready…</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>正在准备图片…</translation>
    </message>
    <message>
        <source>getting the picture ready… {percent} %</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>正在准备图片… {percent} %</translation>
    </message>
    <message>
        <source>link, sent as it is</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>链接，原样发送</translation>
    </message>
    <message>
        <source>{pixels} will be sent · {size}</source>
        <extracomment>ui/compose/drop_zone.py</extracomment>
        <translation>将发送 {pixels} · {size}</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Cancelled shots, and failed ones that were dismissed. Their settings are all kept.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>已取消的镜头，以及收起的失败镜头。它们的设置都保留着。</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>以前的镜头</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>编辑后再生成</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>再次生成…</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>把这个镜头的图片、提示词和设置放回表单</translation>
    </message>
    <message>
        <source>The very same once more; its price is asked about first</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>一模一样再来一次；会先问你是否接受价格</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>没有。</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier shots</source>
        <extracomment>ui/queue/earlier_dialog.py</extracomment>
        <translation>以前的镜头</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel editing this shot</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>取消编辑这个镜头</translation>
    </message>
    <message>
        <source>Editing “{prompt}”</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>正在编辑“{prompt}”</translation>
    </message>
    <message>
        <source>Leave the shot as it was, in its place</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>镜头保持原样，留在原位</translation>
    </message>
    <message>
        <source>This shot is out of the line until it is saved, and takes its place again then.</source>
        <extracomment>ui/compose/editing.py</extracomment>
        <translation>保存之前这个镜头不在排队，保存后回到原位。</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Choose Practice, which costs nothing, and put in the sample if there is no still yet</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>选择免费的练习；如果还没有静帧，就放入样例</translation>
    </message>
    <message>
        <source>No clip matches these filters. Clear them to see all of them.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>没有片段符合这些筛选条件。清除条件即可看到全部。</translation>
    </message>
    <message>
        <source>Nothing here has “{words}”.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>这里没有含“{words}”的内容。</translation>
    </message>
    <message>
        <source>Practice is chosen: nothing is charged. Press Make, and the clip appears here.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>已选择练习：不会扣费。按“生成”，片段就会出现在这里。</translation>
    </message>
    <message>
        <source>Try it free</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>免费试试</translation>
    </message>
    <message>
        <source>Your clips appear here, newest first. Choose a still, write a line and press Make.</source>
        <extracomment>ui/library/empty_words.py</extracomment>
        <translation>你的片段会出现在这里，最新的在前。选一张静帧，写一句话，按“生成”。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A hotel or company network may want you to sign in first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>酒店或公司的网络可能要你先登录。</translation>
    </message>
    <message>
        <source>A later version of Stillwake has used this data, so this one leaves it alone.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>这些数据已被更新版本的 Stillwake 使用过，所以这个版本不去动它。</translation>
    </message>
    <message>
        <source>A safe connection to RunComfy could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>无法与 RunComfy 建立安全连接。</translation>
    </message>
    <message>
        <source>All its settings are kept: edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>它的设置全都保留着：编辑后再生成。</translation>
    </message>
    <message>
        <source>Another program is holding Stillwake&apos;s list of your shots.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>另一个程序占用着 Stillwake 的镜头列表。</translation>
    </message>
    <message>
        <source>Another program may be able to open it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>其他程序也许能打开它。</translation>
    </message>
    <message>
        <source>Check its request ID in Details, and look at your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请在“详情”里核对它的请求 ID，并查看你的 RunComfy 生成记录。</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请确认你有权打开它，且它所在的磁盘已连接。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and any program that inspects its connections.</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>请检查这台电脑的时钟，以及会检查网络连接的程序。</translation>
    </message>
    <message>
        <source>Choose a picture in it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请在里面选一张图片。</translation>
    </message>
    <message>
        <source>Choose another model and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请换一个模型再生成。</translation>
    </message>
    <message>
        <source>Close it, and Stillwake goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>关闭它，Stillwake 就会自动继续。</translation>
    </message>
    <message>
        <source>Connect its drive again, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>重新连接它的磁盘，就会自动继续取回。</translation>
    </message>
    <message>
        <source>Connect its drive again, or choose another folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请重新连接它的磁盘，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>Connect one, or use Practice.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请连接一个账户，或使用练习。</translation>
    </message>
    <message>
        <source>Connect the account again, and it goes on.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>重新连接账户，它就会继续。</translation>
    </message>
    <message>
        <source>Connect the account again, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请重新连接账户，然后发送它们。</translation>
    </message>
    <message>
        <source>Connect the account it was sent from, then look again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请连接发送它的那个账户，然后再查一次。</translation>
    </message>
    <message>
        <source>Copy it again from your RunComfy profile, whole and without spaces.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>请从你的 RunComfy 个人资料页重新复制，要完整、不带空格。</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请重新复制或导出。</translation>
    </message>
    <message>
        <source>Details says more: please send it to us.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>“详情”里有更多说明：请发给我们。</translation>
    </message>
    <message>
        <source>Edit it and make it again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请编辑后再生成。</translation>
    </message>
    <message>
        <source>Fetching goes on by itself; nothing is paid twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>会自动继续取回；不会重复付费。</translation>
    </message>
    <message>
        <source>It goes out by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>它会自动发出。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>它必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>It waits until you say that it may be fetched from there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>在你允许从那里取回之前，它会一直等着。</translation>
    </message>
    <message>
        <source>Look again for a fresh one, which is free, or fetch the clip from your RunComfy generations.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>再查一次以得到新链接（免费），或从你的 RunComfy 生成记录里取片段。</translation>
    </message>
    <message>
        <source>Look again in a while; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>过一会儿再查一次；查询免费。</translation>
    </message>
    <message>
        <source>Look again to fetch it afresh; looking is free.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>再查一次即可重新取回；查询免费。</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations before you send it again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>重新发送之前，请先查看你的 RunComfy 生成记录。</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations: the clip is there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请查看你的 RunComfy 生成记录：片段在那里。</translation>
    </message>
    <message>
        <source>Look at your connection, then try again.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Look at your connection.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>Make some room, and fetching goes on by itself.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>腾出一些空间，就会自动继续取回。</translation>
    </message>
    <message>
        <source>Make some room: what waits for it goes on by itself.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>腾出一些空间：等着空间的会自动继续。</translation>
    </message>
    <message>
        <source>No RunComfy account is connected, so nothing can be sent to it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>没有连接 RunComfy 账户，所以什么都无法发送过去。</translation>
    </message>
    <message>
        <source>No safe connection to RunComfy came about, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>无法与 RunComfy 建立安全连接，所以图片没有发送，也没有扣费。</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF always work.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>PNG、JPEG、WebP 和 AVIF 总是可用。</translation>
    </message>
    <message>
        <source>Practice could not start on this computer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>练习无法在这台电脑上启动。</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little before this shot is sent.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy 要求稍等一下再发送这个镜头。</translation>
    </message>
    <message>
        <source>RunComfy asks us to wait a little.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 要求稍等一下。</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t say just now how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy 暂时说不出这个镜头的进展。它已被接受，记录已保留。</translation>
    </message>
    <message>
        <source>RunComfy could not finish this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 没能完成这个镜头</translation>
    </message>
    <message>
        <source>RunComfy did not accept these settings, so the shot was not made</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 没有接受这些设置，所以镜头没有生成</translation>
    </message>
    <message>
        <source>RunComfy did not answer in time.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 没有及时答复。</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this shot, or no longer.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 不认识这个镜头，或已经没有它的记录。</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t know this token, or its account is not active.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy 不认识这个令牌，或它的账户未启用。</translation>
    </message>
    <message>
        <source>RunComfy doesn&apos;t offer this model to your account, so the shot was not made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 不向你的账户提供这个模型，所以镜头没有生成。</translation>
    </message>
    <message>
        <source>RunComfy fetches pictures only that way.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 只通过这种方式取图片。</translation>
    </message>
    <message>
        <source>RunComfy gave no clear answer, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>RunComfy 没有给出明确答复，所以无法检查令牌。令牌没有保存。</translation>
    </message>
    <message>
        <source>RunComfy has trouble of its own just now.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 自身暂时有故障。</translation>
    </message>
    <message>
        <source>RunComfy refused the account&apos;s token, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 拒绝了账户的令牌，所以新镜头先不发送。</translation>
    </message>
    <message>
        <source>RunComfy said no to this shot</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 拒绝了这个镜头</translation>
    </message>
    <message>
        <source>RunComfy says this shot is finished, but gives no clip for it.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>RunComfy 说这个镜头已完成，却没有给出片段。</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请另存一个较小的副本来用。</translation>
    </message>
    <message>
        <source>Save it again with maximised compatibility, or export a PNG.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请以最大兼容性重新保存，或导出为 PNG。</translation>
    </message>
    <message>
        <source>Something answered, but not the way RunComfy does.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>有东西答复了，但不是 RunComfy 的方式。</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. What was sent stays written down.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwake 自身出了问题。已发送的内容都有记录。</translation>
    </message>
    <message>
        <source>Start Stillwake again: it mends the list first, and sends nothing before that.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请重新启动 Stillwake：它会先修复列表，在此之前什么都不发送。</translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请启动更新的版本。</translation>
    </message>
    <message>
        <source>Stillwake is already running with this data.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwake 已在用这些数据运行。</translation>
    </message>
    <message>
        <source>Stillwake&apos;s list of your shots is damaged. Your clips are not: they lie in their folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>Stillwake 的镜头列表已损坏。你的片段没有：它们在自己的文件夹里。</translation>
    </message>
    <message>
        <source>The clip is finished, but it can&apos;t be fetched just now.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>片段已完成，但暂时无法取回。</translation>
    </message>
    <message>
        <source>The clip is finished, but {folder} can&apos;t be written to.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>片段已完成，但 {folder} 无法写入。</translation>
    </message>
    <message>
        <source>The clip is finished.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>片段已完成。</translation>
    </message>
    <message>
        <source>The clip itself is not touched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>片段本身没有被动过。</translation>
    </message>
    <message>
        <source>The clip that arrived is damaged or not whole.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>收到的片段已损坏或不完整。</translation>
    </message>
    <message>
        <source>The connection broke before the whole shot was sent: it was not accepted and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>镜头还没发送完连接就断了：它没有被接受，也没有扣费。</translation>
    </message>
    <message>
        <source>The connection to RunComfy broke.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>与 RunComfy 的连接断了。</translation>
    </message>
    <message>
        <source>The film could not be made.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>影片没能生成。</translation>
    </message>
    <message>
        <source>The finished clip is on {host}, which isn&apos;t RunComfy&apos;s, so it was not fetched.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>完成的片段在 {host} 上，那里不属于 RunComfy，所以没有取回。</translation>
    </message>
    <message>
        <source>The folder for your clips can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>存放片段的文件夹无法写入。</translation>
    </message>
    <message>
        <source>The link has a user name in it, and that would be sent along.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>链接里含有用户名，会被一起发送出去。</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>链接必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The link to the finished clip has run out.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>完成片段的链接已过期。</translation>
    </message>
    <message>
        <source>The link to the finished clip isn&apos;t a safe one, so it was not followed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>完成片段的链接不安全，所以没有打开。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>这张图片</translation>
    </message>
    <message>
        <source>The shot was sent, but no clear answer came back. It may have been accepted.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>镜头已发送，但没有收到明确答复。它可能已被接受。</translation>
    </message>
    <message>
        <source>The small file beside a clip that says how it was made can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>片段旁边那个记录生成方式的小文件无法读取。</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{folder} 里没有空间了。</translation>
    </message>
    <message>
        <source>There is not enough balance on your RunComfy account, so new shots are held back.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>你的 RunComfy 账户余额不足，所以新镜头先不发送。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {size} more is needed.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{folder} 里空间不够：还需要 {size}。</translation>
    </message>
    <message>
        <source>This address is not safe to send a token to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>把令牌发送到这个地址不安全。</translation>
    </message>
    <message>
        <source>This clip can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>这个片段无法读取。</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>这个文件</translation>
    </message>
    <message>
        <source>This is not a link to a picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>这不是图片的链接。</translation>
    </message>
    <message>
        <source>This shot belongs to another RunComfy account than the one connected.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>这个镜头属于另一个 RunComfy 账户，不是当前连接的这个。</translation>
    </message>
    <message>
        <source>This shot was accepted, but its account can&apos;t be used just now, so we can&apos;t ask for it.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>这个镜头已被接受，但它的账户暂时无法使用，所以我们没法去查询。</translation>
    </message>
    <message>
        <source>This system has no safe place for secrets, so the token is kept until you close Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>这个系统没有安全存放机密的地方，所以令牌只保留到你关闭 Stillwake。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Top it up at RunComfy, then send them.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请在 RunComfy 充值，然后发送它们。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>请过一分钟再试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请解锁，然后重试。</translation>
    </message>
    <message>
        <source>Use a link that needs no sign-in.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请用不需要登录的链接。</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请用小一点的图片。</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>请使用它的窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>We can&apos;t reach RunComfy to ask how this shot is doing. It was accepted and is kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>我们连不上 RunComfy，无法查询这个镜头的进展。它已被接受，记录已保留。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so the token could not be checked. It was not kept.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>我们连不上 RunComfy，所以无法检查令牌。令牌没有保存。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy, so your picture was not sent and nothing was charged.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>我们连不上 RunComfy，所以图片没有发送，也没有扣费。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>我们连不上 RunComfy。</translation>
    </message>
    <message>
        <source>We&apos;ll ask again by ourselves; nothing is sent twice.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>我们会自动再查询；不会重复发送。</translation>
    </message>
    <message>
        <source>We&apos;ll try again by ourselves.</source>
        <extracomment>words/errors.py</extracomment>
        <translation>我们会自动重试。</translation>
    </message>
    <message>
        <source>Your system&apos;s keyring is locked or said no.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>系统的密钥环已锁定，或拒绝了访问。</translation>
    </message>
    <message>
        <source>the folder for your clips</source>
        <extracomment>words/errors.py, words/troubles.py</extracomment>
        <translation>存放片段的文件夹</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{folder} 无法写入。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be made small enough for RunComfy.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 没法缩小到 RunComfy 能接受的大小。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 无法读取。</translation>
    </message>
    <message>
        <source>{name} ends in the middle: part of the picture is missing.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 中途截断：图片缺了一部分。</translation>
    </message>
    <message>
        <source>{name} holds layers, but not the picture they make.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 里有图层，但没有合成好的图像。</translation>
    </message>
    <message>
        <source>{name} holds no settings of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 里没有 Stillwake 的设置。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 是文件夹。</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 已经不在了。</translation>
    </message>
    <message>
        <source>{name} is not a picture we can read.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 不是我们能读取的图片。</translation>
    </message>
    <message>
        <source>{name} is too large to open: {width} × {height} pixels.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 太大，无法打开：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Stillwake.</source>
        <extracomment>words/troubles.py</extracomment>
        <translation>{name} 是由更新版本的 Stillwake 写的。</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>Estimated price</source>
        <extracomment>ui/compose/estimate_line.py</extracomment>
        <translation>预估价格</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>about {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>约 {price}</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <source>from {price}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{price} 起</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>nothing is charged</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>不会扣费</translation>
    </message>
    <message>
        <source>price of {day}</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>{day}的价格</translation>
    </message>
    <message>
        <source>price unknown just now</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>暂时不知道价格</translation>
    </message>
    <message>
        <source>same settings, last time</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>上次相同设置的价格</translation>
    </message>
    <message>
        <source>the live price applies</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>以实时价格为准</translation>
    </message>
    <message>
        <source>{price} a second, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>每秒 {price}，实时</translation>
    </message>
    <message>
        <source>{price} a shot, live</source>
        <extracomment>words/estimates.py</extracomment>
        <translation>每个镜头 {price}，实时</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>命名为</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>选择存放副本的文件夹</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>副本的文件夹</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>例如：{name}</translation>
    </message>
    <message>
        <source>How many are copied</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>已复制多少</translation>
    </message>
    <message>
        <source>How the files are called</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>文件怎么命名</translation>
    </message>
    <message>
        <source>Put this into the name</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>把它放进名称</translation>
    </message>
    <message>
        <source>Stop: what is copied stays</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>停止：已复制的保留</translation>
    </message>
    <message>
        <source>The clips are copied to this folder; nothing in it is overwritten</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>片段会复制到这个文件夹；里面的文件不会被覆盖</translation>
    </message>
    <message>
        <source>To this folder</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>到这个文件夹</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each clip</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>花括号里的词会按每个片段填入</translation>
    </message>
    <message>
        <source>{word} stands for nothing, so it stays as it is.</source>
        <extracomment>ui/library/files/export_dialog.py</extracomment>
        <translation>{word} 没有对应的内容，会原样保留。</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: {name}</source>
        <extracomment>ui/library/fact_list.py</extracomment>
        <translation>复制：{name}</translation>
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
        <translation>把影片加入资料库</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <extracomment>ui/library/file_actions.py</extracomment>
        <translation>“{name}”现在在哪里？</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln clips could not go to the bin and are in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln 个片段没能放进回收站，已回到资料库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have gone to your system&apos;s bin, so undo can&apos;t bring them back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln 个片段已放进系统的回收站，所以撤销无法找回它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips were copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>已将 %Ln 个片段复制到 {folder}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln 个没能复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read as films.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln 个无法作为影片读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films are in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln 部影片已在资料库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, so they were not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>%Ln 部原本就在，没有重复加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip could not go to the bin and is in the library again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>有 1 个片段没能放进回收站，已回到资料库。</translation>
    </message>
    <message>
        <source>A clip was copied to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>已将 1 个片段复制到 {folder}。</translation>
    </message>
    <message>
        <source>A film is in the library now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>1 部影片已在资料库中。</translation>
    </message>
    <message>
        <source>Choose a folder outside of it, with nothing of that name in it.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>请选它以外的文件夹，且里面没有同名的东西。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln clips</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>导出 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Export clip</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>导出片段</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>帧率</translation>
    </message>
    <message>
        <source>If you moved it, “Find the missing file…” in its menu shows Stillwake where it is.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>如果你移动了它，用它菜单里的“查找丢失的文件…”告诉 Stillwake 它在哪里。</translation>
    </message>
    <message>
        <source>Its content has to be the same, whatever it is called now.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>内容必须相同，现在叫什么名字都行。</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>No film was added.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>没有加入影片。</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>这样的名称不能在所有系统上用作文件名。</translation>
    </message>
    <message>
        <source>Nothing was deleted. You can delete it in your file manager.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>什么都没有删除。你可以在文件管理器里删除它。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>有 1 个没能复制。</translation>
    </message>
    <message>
        <source>One could not be read as a film: {name}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>有 1 个无法作为影片读取：{name}。</translation>
    </message>
    <message>
        <source>One was there already, so it was not added twice.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>有 1 部原本就在，没有重复加入。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Put it back from there, and it is in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>从那里放回来，下次启动时它就又在资料库里了。</translation>
    </message>
    <message>
        <source>Put them back from there, and they are in the library again at the next start.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>从那里放回来，下次启动时它们就又在资料库里了。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>星级</translation>
    </message>
    <message>
        <source>The clip has its file again.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>片段的文件找回来了。</translation>
    </message>
    <message>
        <source>The drive of {folder} has no bin, or it would not take the file.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>{folder} 所在的磁盘没有回收站，或不肯收这个文件。</translation>
    </message>
    <message>
        <source>The file of this clip is not where it was.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>这个片段的文件不在原来的位置。</translation>
    </message>
    <message>
        <source>The film is copied and looked at.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>影片会被复制并检查。</translation>
    </message>
    <message>
        <source>The library can&apos;t be moved to {folder}.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>资料库无法移动到 {folder}。</translation>
    </message>
    <message>
        <source>This clip has gone to your system&apos;s bin, so undo can&apos;t bring it back.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>这个片段已放进系统的回收站，所以撤销无法找回它。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Use a few letters or digits.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>请用几个字母或数字。</translation>
    </message>
    <message>
        <source>this folder</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>这个文件夹</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln films</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>
            <numerusform>{done} / %Ln 部影片</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is another film than this clip, so nothing was changed.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>“{name}”和这个片段不是同一部影片，所以什么都没改。</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <extracomment>words/library_files.py</extracomment>
        <translation>“{name}”已经在那里了。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All other filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>其他所有筛选条件</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Choose what the library shows</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>选择资料库显示什么</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>清除所有筛选条件</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>合集和保存的搜索</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Hide missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>隐藏丢失的文件</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>隐藏已淘汰的</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>更多 · {count}</translation>
    </message>
    <message>
        <source>No tags yet. Choose clips and press T to give them some.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>还没有标签。选中片段，按 T 加标签。</translation>
    </message>
    <message>
        <source>Only missing files</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>只看丢失的文件</translation>
    </message>
    <message>
        <source>Only rejected</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>只看已淘汰的</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>There are no clips yet.</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>还没有片段。</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>有声音</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>ui/library/filter_bar.py</extracomment>
        <translation>没有声音</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>移除这个筛选条件</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>{hint}. Delete removes it</source>
        <extracomment>ui/library/filter_chip.py</extracomment>
        <translation>{hint}。按 Delete 移除</translation>
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
        <translation>清除</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>生成日期</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n 星及以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>合集</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>words/filters.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Files found</source>
        <extracomment>words/filters.py</extracomment>
        <translation>文件都在</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>words/filters.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>words/filters.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>words/filters.py</extracomment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>words/filters.py</extracomment>
        <translation>丢失的文件</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>words/filters.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>未淘汰</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>words/filters.py</extracomment>
        <translation>1 星</translation>
    </message>
    <message>
        <source>One star and more</source>
        <extracomment>words/filters.py</extracomment>
        <translation>1 星及以上</translation>
    </message>
    <message>
        <source>Only clips made in these days</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看这些天生成的片段</translation>
    </message>
    <message>
        <source>Only clips of these models</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看这些模型的片段</translation>
    </message>
    <message>
        <source>Only clips so many seconds long</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看时长为这些秒数的片段</translation>
    </message>
    <message>
        <source>Only clips that have these tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看有这些标签的片段</translation>
    </message>
    <message>
        <source>Only clips whose file can&apos;t be found, or all but those</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看找不到文件的片段，或只看其余的</translation>
    </message>
    <message>
        <source>Only clips with so many lines</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看画面有这么多行像素的片段</translation>
    </message>
    <message>
        <source>Only clips with so many stars</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看有这么多星的片段</translation>
    </message>
    <message>
        <source>Only clips with sound, or without</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看有声音或没有声音的片段</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看收藏</translation>
    </message>
    <message>
        <source>Only shots made from one picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看由一张图片生成的镜头</translation>
    </message>
    <message>
        <source>Only this collection</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看这个合集</translation>
    </message>
    <message>
        <source>Only videos, or only pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看视频，或只看图片</translation>
    </message>
    <message>
        <source>Only what you have rejected, or all but that</source>
        <extracomment>words/filters.py</extracomment>
        <translation>只看你淘汰的，或只看其余的</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>words/filters.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>words/filters.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>words/filters.py</extracomment>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>words/filters.py</extracomment>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>words/filters.py</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>words/filters.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>words/filters.py</extracomment>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>words/filters.py</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>words/filters.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unrated</source>
        <extracomment>words/filters.py</extracomment>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <extracomment>words/filters.py</extracomment>
        <translation>到{day}为止</translation>
    </message>
    <message>
        <source>Up to {most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>最长 {most} 秒</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>words/filters.py</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>有声音</translation>
    </message>
    <message>
        <source>Without sound</source>
        <extracomment>words/filters.py</extracomment>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>words/filters.py</extracomment>
        <translation>昨天</translation>
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
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>days of a month: the first is a number alone, as in 3–9 Nov</comment>
        <extracomment>words/filters.py</extracomment>
        <translation>{first}日至{last}</translation>
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
            <numerusform>{least}–%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} s</source>
        <extracomment>words/filters.py</extracomment>
        <translation>{least}–{most} 秒</translation>
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
        <translation>这部分有 {pixels} 像素：超过 {resolution} 的需要</translation>
    </message>
    <message>
        <source>This part is {width} px wide; {resolution} would enlarge it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>这部分宽 {width} 像素；{resolution} 会把它放大 {times} 倍</translation>
    </message>
    <message>
        <source>{kind} quality {quality}, {pixels}, {size}</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}，质量 {quality}，{pixels}，{size}</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, as it was sent before</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}，{pixels}，{size}，和以前发送的一样</translation>
    </message>
    <message>
        <source>{kind}, {pixels}, {size}, no loss</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{kind}，{pixels}，{size}，无损</translation>
    </message>
    <message>
        <source>{pixels} px: more than {resolution} needs</source>
        <extracomment>words/framing.py</extracomment>
        <translation>{pixels} 像素：超过 {resolution} 的需要</translation>
    </message>
    <message>
        <source>{width} px wide: {resolution} enlarges it {times} ×</source>
        <extracomment>words/framing.py</extracomment>
        <translation>宽 {width} 像素：{resolution} 会放大 {times} 倍</translation>
    </message>
</context>
<context>
    <name>FramingBoard</name>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/board.py</extracomment>
        <translation>取景</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As sent, 100 %</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>发送效果 100 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Click the colour you want, or go there with the arrow keys and press Enter</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>点一下你要的颜色，或用方向键移过去再按回车</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>取景</translation>
    </message>
    <message>
        <source>Getting the picture ready…</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>正在准备图片…</translation>
    </message>
    <message>
        <source>Keep this frame</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>保留这个取景</translation>
    </message>
    <message>
        <source>Leave the frame as it was</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>取景保持原样</translation>
    </message>
    <message>
        <source>The frame, or what is sent next to what it was made from</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>取景，或将发送的画面与原图并排对照</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compose/framing/dialog.py</extracomment>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>FramingTools</name>
    <message>
        <source>As it was before you framed it</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>恢复取景前的样子</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>填满</translation>
    </message>
    <message>
        <source>Fill cuts the edges off, Fit adds bars, Blur lays the picture over a blurred copy of itself</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>填满会裁掉边缘，适应会加边条，模糊会把图片叠在它自己的模糊副本上</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>适应</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>取景</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>ui/compose/framing/tools.py</extracomment>
        <translation>向右转</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Every clip you have made</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>你生成的每个片段</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/grid_view.py</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <extracomment>ui/library/grid_painting.py</extracomment>
        <translation>没有图片</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>ui/help/guide_window.py</extracomment>
        <translation>指南的各页</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Drag the picture, or press the arrow keys (with Shift: one pixel at a time). Wheel, pinch, {nearer} and {farther}: nearer and farther. {whole} or a double click: all of it again. {turn} turns, {mirror} mirrors, {undo} undoes</source>
        <extracomment>ui/compose/framing/hand.py</extracomment>
        <translation>拖动图片，或按方向键（加 Shift：每次一个像素）。滚轮、双指缩放、{nearer} 和 {farther}：拉近和拉远。{whole} 或双击：回到整张图。{turn} 旋转，{mirror} 镜像，{undo} 撤销</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About Stillwake</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>关于 Stillwake</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>Welcome pages</source>
        <extracomment>ui/help/help_menu.py</extracomment>
        <translation>欢迎页</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Adding to the library</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>正在加入资料库</translation>
    </message>
    <message>
        <source>How many films are there</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>有多少部影片</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>What is in the library by now stays</source>
        <extracomment>ui/library/files/import_dialog.py</extracomment>
        <translation>已经进入资料库的会留下</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>A file for another computer. Your account, folders and the hosts you trust are not in it.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>供另一台电脑使用的文件。不含你的账户、文件夹和信任的主机。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>所有设置都已恢复到最初的样子。</translation>
    </message>
    <message>
        <source>All settings but your account, your library, what you saved and the hosts you trust.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>所有设置，但不包括你的账户、资料库、保存的内容和信任的主机。</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>恢复到首次启动时的样子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export the settings to a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>把设置导出到文件</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>From such a file. Saved prompts and searches are added to yours.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>从这样的文件导入。保存的提示词和搜索会加到你的里面。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import settings from a file</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>从文件导入设置</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Keep and reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>保存与重置</translation>
    </message>
    <message>
        <source>Put all settings back to how they were at first?</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>把所有设置恢复到最初的样子？</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Stillwake settings.json</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>Stillwake 设置.json</translation>
    </message>
    <message>
        <source>Take them along</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>带走设置</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>采用设置</translation>
    </message>
    <message>
        <source>The settings are in {name}.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>设置已存为 {name}。</translation>
    </message>
    <message>
        <source>The settings of {name} are taken over.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>已采用 {name} 里的设置。</translation>
    </message>
    <message>
        <source>Your account, your library, what you saved and the hosts you trust stay as they are.</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>你的账户、资料库、保存的内容和信任的主机都保持不变。</translation>
    </message>
    <message>
        <source>export save backup copy file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>导出 保存 备份 复制 文件 设置</translation>
    </message>
    <message>
        <source>import load restore file settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>导入 载入 恢复 文件 设置</translation>
    </message>
    <message>
        <source>reset default restore original all settings</source>
        <extracomment>ui/settings/keeping_section.py</extracomment>
        <translation>重置 默认 恢复 原始 所有 设置</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>没有按键</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>The usual keys again</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>恢复原来的按键</translation>
    </message>
    <message>
        <source>{key} always means “{command}”.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} 始终表示“{command}”。</translation>
    </message>
    <message>
        <source>{key} is “{command}” already.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>{key} 已经是“{command}”。</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the system says</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>Words, numbers and days. Nothing that is under way stops for it.</source>
        <extracomment>ui/settings/language_section.py</extracomment>
        <translation>文字、数字和日期。正在进行的事情都不会停。</translation>
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
        <translation>从</translation>
    </message>
    <message>
        <source>In seconds; 0 is no bound</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>单位是秒；0 表示不限</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/library/filter_popups.py</extracomment>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Choose another folder for the clips</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>为片段另选文件夹</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>另选…</translation>
    </message>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>片段保存在</translation>
    </message>
    <message>
        <source>Every clip is an ordinary file in this folder, with a small file beside it that tells how it was made. Any program can open them.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>每个片段都是这个文件夹里的普通文件，旁边有一个小文件记录它是怎么生成的。任何程序都能打开它们。</translation>
    </message>
    <message>
        <source>Keep the clips in another folder, on any drive</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>把片段保存到其他文件夹，哪个磁盘都行</translation>
    </message>
    <message>
        <source>Looking how much room there is…</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>正在查看有多少空间…</translation>
    </message>
    <message>
        <source>The stills are kept there as they were sent. You can move it all later, in the settings.</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>静帧按发送时的样子也保存在那里。以后可以在设置里整体移走。</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>这个文件夹是在启动 Stillwake 时指定的，所以不能在这里更改</translation>
    </message>
    <message>
        <source>Your clips are yours</source>
        <extracomment>ui/welcome/library_page.py</extracomment>
        <translation>你的片段属于你</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Clips are kept in</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>片段保存在</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>把资料库保存到其他文件夹</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Look at the room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>查看磁盘空间</translation>
    </message>
    <message>
        <source>Look…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>把资料库移动到其他文件夹</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder of your clips</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>打开存放片段的文件夹</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>The folder is yours: every clip lies there as it came, with a small file about how it was made.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>文件夹是你的：每个片段都按收到时的样子放在里面，旁边有一个小文件记录它是怎么生成的。</translation>
    </message>
    <message>
        <source>This folder was named when Stillwake was started, so it can&apos;t be changed here</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>这个文件夹是在启动 Stillwake 时指定的，所以不能在这里更改</translation>
    </message>
    <message>
        <source>What takes it up, and what could go</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>是什么占了空间，哪些可以删</translation>
    </message>
    <message>
        <source>What takes it up, and what could go.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>是什么占了空间，哪些可以删。</translation>
    </message>
    <message>
        <source>folder move place directory disk files videos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>文件夹 移动 位置 目录 磁盘 文件 视频</translation>
    </message>
    <message>
        <source>space size clean free</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>空间 大小 清理 剩余</translation>
    </message>
</context>
<context>
    <name>LibrarySwitchboard</name>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Prompt and settings are in the form. The picture there is kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>提示词和设置已放进表单。那里的图片保留。</translation>
    </message>
    <message>
        <source>The picture is in the form. The prompt and the settings there are kept.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>图片已放进表单。那里的提示词和设置保留。</translation>
    </message>
    <message>
        <source>This shot is back in the form. Press Make to make it once more.</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>这个镜头已回到表单。按“生成”再生成一次。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/library_switchboard.py</extracomment>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <source>Enter finds the next place</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>按回车找下一处</translation>
    </message>
    <message>
        <source>Everything Stillwake is made of, and its licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>Stillwake 的全部组成及其许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>搜索许可证</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>许可证无法读取。</translation>
    </message>
    <message>
        <source>“{words}” does not occur.</source>
        <extracomment>ui/help/licences_view.py</extracomment>
        <translation>没有出现“{words}”。</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Fetching a preview…</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>正在取预览…</translation>
    </message>
    <message>
        <source>Frame it here</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>在这里取景</translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>没有预览：{why}</translation>
    </message>
    <message>
        <source>The picture behind the link</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>链接指向的图片</translation>
    </message>
    <message>
        <source>The picture is {pixels}, not {ratio}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>图片是 {pixels}，不是 {ratio}。</translation>
    </message>
    <message>
        <source>The picture is {pixels}.</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>图片是 {pixels}。</translation>
    </message>
    <message>
        <source>Use the picture itself in place of its link, cut to the frame as you like it</source>
        <extracomment>ui/compose/link_line.py</extracomment>
        <translation>不用链接，改用图片本身，按你喜欢的取景裁切</translation>
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
        <translation>你生成的每个片段</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/library/list_view.py</extracomment>
        <translation>资料库</translation>
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
        <translation>生成</translation>
    </message>
    <message>
        <source>Make this shot</source>
        <extracomment>ui/compose/make_button.py</extracomment>
        <translation>生成这个镜头</translation>
    </message>
</context>
<context>
    <name>MakeGuard</name>
    <message>
        <source>Make it again</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>再生成一次</translation>
    </message>
    <message>
        <source>Making it again is a second shot, with its own price.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>再生成一次就是第二个镜头，另外计价。</translation>
    </message>
    <message>
        <source>Once is enough</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>一次就够</translation>
    </message>
    <message>
        <source>The same shot again?</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>同样的镜头再来一次？</translation>
    </message>
    <message>
        <source>You made this very shot a moment ago.</source>
        <extracomment>ui/compose/make_guard.py</extracomment>
        <translation>你刚刚生成过一模一样的镜头。</translation>
    </message>
</context>
<context>
    <name>MakingSection</name>
    <message>
        <source>Ask first above so many shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>超过这么多镜头先问我</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>同时有多少个镜头在服务端。</translation>
    </message>
    <message>
        <source>Making shots</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>生成镜头</translation>
    </message>
    <message>
        <source>More shots at once than this are made only after a question.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>一次超过这个数，要问过你才会生成。</translation>
    </message>
    <message>
        <source>Send kept shots without asking</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>留在本机的镜头不询问就发送</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>同时发送</translation>
    </message>
    <message>
        <source>Shots made while offline go out, and are charged, once you are back.</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>离线时生成的镜头，一恢复联网就会发出并扣费。</translation>
    </message>
    <message>
        <source>batch many confirm cost money</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>批量 很多 确认 费用 钱</translation>
    </message>
    <message>
        <source>offline online network automatic</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>离线 联网 网络 自动</translation>
    </message>
    <message>
        <source>parallel number queue speed</source>
        <extracomment>ui/settings/making_section.py</extracomment>
        <translation>并行 数量 队列 速度</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Aspect Ratio (W:H)</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>宽高比 (W:H)</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Frames Per Second</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Frames per second of the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成的视频每秒有多少帧。</translation>
    </message>
    <message>
        <source>Generate Audio</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成音频</translation>
    </message>
    <message>
        <source>Image URL</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>图片链接</translation>
    </message>
    <message>
        <source>Longer than 10 s works at 1080p and 25 fps.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>超过 10 秒只支持 1080p 和 25 fps。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Supports PNG, JPEG, WebP, AVIF formats.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>支持 PNG、JPEG、WebP、AVIF 格式。</translation>
    </message>
    <message>
        <source>The aspect ratio of the generated video. Only 16:9 is supported.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成视频的宽高比。只支持 16:9。</translation>
    </message>
    <message>
        <source>The duration of the generated video in seconds. The fast model supports 6–20 seconds. Durations longer than 10 seconds (12, 14, 16, 18, 20) are only supported with 25 FPS and 1080p resolution.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成视频的时长，以秒计。快速模型支持 6–20 秒。超过 10 秒的时长（12、14、16、18、20）只在 25 FPS 和 1080p 分辨率下支持。</translation>
    </message>
    <message>
        <source>The resolution of the generated video. Aspect ratio supported: 16:9 only. Default value: 1080p.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>生成视频的分辨率。只支持 16:9 宽高比。默认值：1080p。</translation>
    </message>
    <message>
        <source>Whether to generate audio for the generated video.</source>
        <extracomment>models/ltx-2-fast-image-to-video.json</extracomment>
        <translation>是否为生成的视频生成音频。</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>为资料库选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder, on any drive</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>选择一个文件夹，哪个磁盘都行</translation>
    </message>
    <message>
        <source>Choose the folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>选择要移到的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close and move</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>关闭并移动</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>Leave the library where it is</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>资料库留在原处</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>移动资料库</translation>
    </message>
    <message>
        <source>Stillwake closes for a moment, moves everything, and opens again. Shots at the service go on there and are fetched afterwards. Should the power fail meanwhile, nothing is lost: the next start goes on.</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>Stillwake 会关闭一会儿，移动全部内容，然后重新打开。服务端的镜头会继续，之后再取回。中途断电也不会丢失任何东西：下次启动会接着做。</translation>
    </message>
    <message>
        <source>The folder it goes to</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>要移到的文件夹</translation>
    </message>
    <message>
        <source>The folder it is in</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>现在所在的文件夹</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/library/files/move_dialog.py</extracomment>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>Every file is copied, compared, and only then taken away.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>每个文件都先复制、比对，然后才移走原来的。</translation>
    </message>
    <message>
        <source>Go on with the library where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>在原来的位置继续使用资料库</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>已复制多少</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>正在移动资料库</translation>
    </message>
    <message>
        <source>Open Stillwake</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>打开 Stillwake</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The copies go, and Stillwake opens</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>副本会删除，Stillwake 会打开</translation>
    </message>
    <message>
        <source>The library is where it was, whole.</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>资料库在原来的位置，完好无损。</translation>
    </message>
    <message>
        <source>To {folder}</source>
        <extracomment>ui/library/moving_window.py</extracomment>
        <translation>到 {folder}</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Return takes it, Escape leaves it</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>按回车确定，按 Esc 放弃</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <extracomment>ui/library/name_popup.py</extracomment>
        <translation>已有同名的了。</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n shots are done</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n 个镜头已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>%n 个镜头没能生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>有 %n 件事等你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>A shot could not be made</source>
        <extracomment>words/news.py</extracomment>
        <translation>有 1 个镜头没能生成</translation>
    </message>
    <message>
        <source>A shot needs your answer</source>
        <extracomment>words/news.py</extracomment>
        <translation>有 1 个镜头需要你处理</translation>
    </message>
    <message>
        <source>Your shot is done</source>
        <extracomment>words/news.py</extracomment>
        <translation>你的镜头已完成</translation>
    </message>
    <message>
        <source>Your shots wait for you</source>
        <extracomment>words/news.py</extracomment>
        <translation>你的镜头在等你</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>按 Ctrl+回车 保存，按 Esc 还原。</translation>
    </message>
    <message>
        <source>These clips have different notes: what you write here replaces them all.</source>
        <extracomment>ui/library/notes_editor.py</extracomment>
        <translation>这些片段的备注各不相同：你在这里写的会替换全部。</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Add a note…</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Escape takes it back</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>按 Ctrl+回车 保存，按 Esc 还原</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/library/notes_field.py</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln clips from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>资料库中的 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent shots are lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>有 %Ln 个已发送的镜头在这里丢失了：请查看你的 RunComfy 生成记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>找回了 %Ln 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots may have been sent already: they wait for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>
            <numerusform>%Ln 个镜头可能已经发送过：它们在等你的话。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip came back as {got}, though {asked} was asked for. It is kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>要的是{asked}，收到的片段是{got}。片段已保留。</translation>
    </message>
    <message>
        <source>A report was kept, should you want to read it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>保存了一份报告，你想看可以看。</translation>
    </message>
    <message>
        <source>A shot could not be made. Its settings are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>有 1 个镜头没能生成。它的设置已保留。</translation>
    </message>
    <message>
        <source>A shot is done: it is in the library.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>有 1 个镜头已完成：在资料库里。</translation>
    </message>
    <message>
        <source>A shot was sent, but its answer was lost. It may have been accepted.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>有 1 个镜头已发送，但没有收到答复。它可能已被接受。</translation>
    </message>
    <message>
        <source>Answer it in the queue; it is not sent again without you.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>请在队列里处理；没有你的允许不会重新发送。</translation>
    </message>
    <message>
        <source>One shot came back</source>
        <extracomment>words/mended.py</extracomment>
        <translation>找回了 1 个镜头</translation>
    </message>
    <message>
        <source>One shot may have been sent already: it waits in the queue for your word.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>有 1 个镜头可能已经发送过：它在队列里等你的话。</translation>
    </message>
    <message>
        <source>One shot that was sent is lost here: look at your RunComfy generations.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>有 1 个已发送的镜头在这里丢失了：请查看你的 RunComfy 生成记录。</translation>
    </message>
    <message>
        <source>Send it?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>要发送它吗？</translation>
    </message>
    <message>
        <source>Send them?</source>
        <extracomment>words/notices.py</extracomment>
        <translation>要发送它们吗？</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake itself. Your shots and clips are kept.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Stillwake 自身出了问题。你的镜头和片段都保留着。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>出了问题。</translation>
    </message>
    <message>
        <source>Stillwake ended unexpectedly last time. Nothing is lost, and all goes on.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>Stillwake 上次意外退出。什么都没有丢失，一切继续。</translation>
    </message>
    <message>
        <source>The library was not there to be looked through; that is done at the next start.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>资料库当时不在，没能检查；下次启动时再做。</translation>
    </message>
    <message>
        <source>The shot could not be saved, so it was not added and nothing was sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>镜头无法保存，所以没有加入，也没有发送任何东西。</translation>
    </message>
    <message>
        <source>This shot is being sent already, so it stays as it is.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>这个镜头已在发送，所以保持原样。</translation>
    </message>
    <message>
        <source>We&apos;ll offer to send them when the network is back.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>网络恢复后，我们会问你要不要发送它们。</translation>
    </message>
    <message>
        <source>You are back online.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>网络恢复了。</translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>网络恢复了。有 %Ln 个镜头留在本机，{price}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are back online. %Ln shots are kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>
            <numerusform>网络恢复了。有 %Ln 个镜头留在本机。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here, {price}.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>网络恢复了。有 1 个镜头留在本机，{price}。</translation>
    </message>
    <message>
        <source>You are back online. One shot is kept here.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>网络恢复了。有 1 个镜头留在本机。</translation>
    </message>
    <message>
        <source>You are offline, so new shots are kept here and nothing is sent.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>你处于离线状态，所以新镜头留在本机，什么都不发送。</translation>
    </message>
    <message>
        <source>You can go on working; the report says what happened.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>你可以继续工作；报告里写了发生的事。</translation>
    </message>
    <message>
        <source>Your list of shots was damaged. The damaged file is kept as “{name}”.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>你的镜头列表已损坏。损坏的文件另存为“{name}”。</translation>
    </message>
    <message>
        <source>Your list of shots was not there, so it was made new.</source>
        <extracomment>words/mended.py</extracomment>
        <translation>你的镜头列表不在了，所以新建了一份。</translation>
    </message>
    <message>
        <source>Your shots are kept here until an account is connected.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>在连接账户之前，你的镜头留在本机。</translation>
    </message>
    <message>
        <source>Your shots are kept here: not enough balance.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>你的镜头留在本机：余额不足。</translation>
    </message>
    <message>
        <source>Your shots are kept here: their pictures can&apos;t travel.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>你的镜头留在本机：它们的图片传不出去。</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>words/notices.py</extracomment>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>one clip from the library</source>
        <extracomment>words/mended.py</extracomment>
        <translation>资料库中的 1 个片段</translation>
    </message>
    <message>
        <source>with the copy of {day}</source>
        <extracomment>words/mended.py</extracomment>
        <translation>用的是{day}的备份</translation>
    </message>
    <message>
        <source>{what}.</source>
        <comment>a sentence made of a list</comment>
        <extracomment>words/mended.py</extracomment>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>“Edit and make again” makes another one of it.</source>
        <extracomment>words/notices.py</extracomment>
        <translation>“编辑后再生成”会再生成一个。</translation>
    </message>
</context>
<context>
    <name>NotificationArea</name>
    <message>
        <source>Account…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>账户…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>从那里取回</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>最近发生的事</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>有什么新内容</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Its settings are kept: you can change it and make it again.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>它的设置已保留：可以改一改再生成。</translation>
    </message>
    <message>
        <source>Keep the computer awake while sending or fetching</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>发送或取回时不让电脑休眠</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>系统通知</translation>
    </message>
    <message>
        <source>Only that long. The screen may go dark.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>只在这段时间。屏幕可以关闭。</translation>
    </message>
    <message>
        <source>Only while Stillwake isn&apos;t in front. A click brings up the clip.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>只在 Stillwake 不在最前面时。点击通知会显示片段。</translation>
    </message>
    <message>
        <source>Say when a shot could not be made</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>镜头没能生成时通知</translation>
    </message>
    <message>
        <source>Say when a shot is done</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>镜头完成时通知</translation>
    </message>
    <message>
        <source>Say when a shot needs your answer</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>镜头需要你处理时通知</translation>
    </message>
    <message>
        <source>Until you answer, the shot waits and nothing is sent.</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>在你处理之前，镜头一直等着，什么都不发送。</translation>
    </message>
    <message>
        <source>notify notification failed error trouble message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>通知 提醒 失败 错误 问题 消息</translation>
    </message>
    <message>
        <source>notify notification finished ready message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>通知 提醒 完成 就绪 消息</translation>
    </message>
    <message>
        <source>notify notification question uncertain held message</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>通知 提醒 询问 不确定 留在本机 消息</translation>
    </message>
    <message>
        <source>sleep suspend standby power energy battery</source>
        <extracomment>ui/settings/notifications_section.py</extracomment>
        <translation>休眠 睡眠 待机 电源 能耗 电池</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not set</source>
        <extracomment>ui/compose/parameter_fields.py</extracomment>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
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
        <translation>刚刚</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>words/numbers.py</extracomment>
        <translation>昨天 {time}</translation>
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
        <translation>离线：什么都可以看，新镜头在这里等着。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <extracomment>ui/help/guide_page.py</extracomment>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PictureTravelDialog</name>
    <message>
        <source>A link that you paste or drop is always sent as it is. Practice sends nothing.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>你粘贴或拖入的链接总是原样发送。练习什么都不发送。</translation>
    </message>
    <message>
        <source>A link to try</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>用来测试的链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>关闭此窗口，什么都不改</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>正在取图片…</translation>
    </message>
    <message>
        <source>How do pictures get to RunComfy?</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>图片怎样传到 RunComfy？</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>图片传送方式</translation>
    </message>
    <message>
        <source>Only for the test: the picture behind it is fetched once, from here</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>只用于测试：从这里把链接指向的图片取一次</translation>
    </message>
    <message>
        <source>Paste a link to one of your pictures to try it.</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>粘贴一个指向你图片的链接来试试。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send a tiny picture this way. It costs nothing and makes no shot</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>用这种方式发送一张小图。免费，也不会生成镜头</translation>
    </message>
    <message>
        <source>Send pictures like this from now on</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>今后都这样发送图片</translation>
    </message>
    <message>
        <source>Sending a tiny picture…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>正在发送小图…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>What the test found</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>https:// … a link of yours, to try it</source>
        <extracomment>ui/settings/picture_travel.py</extracomment>
        <translation>https:// … 用你的一个链接来测试</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>A still of this computer goes inside the request, or by way of a bucket of your own.</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>这台电脑上的静帧随请求一起发送，或经由你自己的存储桶。</translation>
    </message>
    <message>
        <source>Change how pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>更改图片传送方式</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>How pictures get to RunComfy: in the request, or by your bucket</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>图片怎样传到 RunComfy：随请求，或经由你的存储桶</translation>
    </message>
    <message>
        <source>How pictures travel</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>图片传送方式</translation>
    </message>
    <message>
        <source>upload link bucket storage S3 request way</source>
        <extracomment>ui/settings/pictures_section.py</extracomment>
        <translation>上传 链接 存储桶 存储 S3 请求 方式</translation>
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
        <translation>镜头运动</translation>
    </message>
    <message>
        <source>Delete this saved prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>删除这条保存的提示词</translation>
    </message>
    <message>
        <source>Keep the prompt as it is written now</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>把现在写的提示词存下来</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>光线</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Put this in at the cursor</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>放到光标处</translation>
    </message>
    <message>
        <source>Save this one</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>保存这条</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>保存的提示词</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>使用这条提示词</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>提示词用语</translation>
    </message>
    <message>
        <source>{dawn|dusk} in a prompt makes a shot of each. These are words, not settings.</source>
        <extracomment>ui/compose/pieces_popup.py</extracomment>
        <translation>提示词里写 {dawn|dusk}，会各生成一个镜头。这些只是词语，不是设置。</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>也从这些地方取回</translation>
    </message>
    <message>
        <source>Clips come from RunComfy&apos;s own hosts only. You are asked before one is fetched from elsewhere.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>片段只从 RunComfy 自己的主机取回。要从别处取回时会先问你。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>你允许从这里取回完成的片段。忘记某个主机后，会再次问你。</translation>
    </message>
    <message>
        <source>trust trusted hosts servers domains download security privacy</source>
        <extracomment>ui/settings/privacy_section.py</extracomment>
        <translation>信任 主机 服务器 域名 下载 安全 隐私</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Add a picture and write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>请添加图片，并写提示词。</translation>
    </message>
    <message>
        <source>Add a picture.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>请添加图片。</translation>
    </message>
    <message>
        <source>Choose {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>请选择{title}。</translation>
    </message>
    <message>
        <source>Fill in {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>请填写{title}。</translation>
    </message>
    <message>
        <source>Switch to {changes}</source>
        <extracomment>words/problems.py</extracomment>
        <translation>切换到 {changes}</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>请写提示词。</translation>
    </message>
    <message>
        <source>{model} knows no {title}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{model} 没有“{title}”这一项。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}不能是 {value}。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: choose one of {choices}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}不能是 {value}：请从 {choices} 中选。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it goes from {minimum} to {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}不能是 {value}：范围是 {minimum} 到 {maximum}。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at least {minimum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}不能是 {value}：最小是 {minimum}。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be {value}: it is at most {maximum}.</source>
        <extracomment>words/problems.py</extracomment>
        <translation>{title}不能是 {value}：最大是 {maximum}。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>about {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>less than {time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>剩余不到 {time}</translation>
    </message>
    <message>
        <source>longer than usual ({time})</source>
        <extracomment>words/progress.py</extracomment>
        <translation>比平时久（{time}）</translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>words/progress.py</extracomment>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>words/progress.py</extracomment>
        <translation>剩 {time}</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Each line of the prompt becomes a shot of its own</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>提示词的每一行各成一个镜头</translation>
    </message>
    <message>
        <source>One line = one shot</source>
        <extracomment>ui/compose/prompt_bar.py</extracomment>
        <translation>一行一个镜头</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters; models read only so much of a prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>字符数；模型只读取一定长度的提示词</translation>
    </message>
    <message>
        <source>Give this still a prompt of its own; the others keep theirs</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>给这张静帧单独的提示词；其他的不变</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt for all</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>共用的提示词</translation>
    </message>
    <message>
        <source>Prompt of this still</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>这张静帧的提示词</translation>
    </message>
    <message>
        <source>Prompts you used before</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>以前用过的提示词</translation>
    </message>
    <message>
        <source>Show each prompt exactly as it would be sent</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>显示每条提示词实际发送的样子</translation>
    </message>
    <message>
        <source>What happens in the shot, and how the camera moves</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>镜头里发生什么，摄影机怎么动</translation>
    </message>
    <message>
        <source>Words for camera and light, and the prompts you saved</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>描写运镜和光线的用语，以及你保存的提示词</translation>
    </message>
    <message>
        <source>{count}: very long</source>
        <extracomment>ui/compose/prompt_editor.py</extracomment>
        <translation>{count}：很长</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message numerus="yes">
        <source>%Ln prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>More than {most} are not written out. Fewer choices make fewer prompts.</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>超过 {most} 条就不逐一列出。选项少一些，提示词就少一些。</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts, as they would be sent</source>
        <extracomment>ui/compose/prompts_dialog.py</extracomment>
        <translation>提示词，按发送时的样子</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln are being made already: they may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln 个已在生成：可能会完成并扣费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are finished and paid for: they are fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln 个已完成并付费：仍会取回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still in line: cancelling them is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>
            <numerusform>%Ln 个还在排队：取消免费。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is being made already: it may finish and be charged.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 个已在生成：可能会完成并扣费。</translation>
    </message>
    <message>
        <source>1 is finished and paid for: it is fetched all the same.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 个已完成并付费：仍会取回。</translation>
    </message>
    <message>
        <source>1 is still in line: cancelling it is free.</source>
        <extracomment>words/queue.py</extracomment>
        <translation>1 个还在排队：取消免费。</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>取消 {shots}</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>收起 {shots}</translation>
    </message>
    <message>
        <source>Edit {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>编辑 {shots}</translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>words/queue.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Move {shots}</source>
        <extracomment>words/queue.py</extracomment>
        <translation>移动 {shots}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>words/queue.py</extracomment>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>words/queue.py</extracomment>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Another shot with the very same settings; its price is asked about first</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>设置一模一样再来一个镜头；会先问你是否接受价格</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>处理</translation>
    </message>
    <message>
        <source>Ask RunComfy about this shot once more: free, nothing is made again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>再向 RunComfy 查询这个镜头：免费，不会重新生成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel {shots}…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>取消 {shots}…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy the prompts of {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>复制 {shots}的提示词</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Dismiss {shots}</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>收起 {shots}</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>编辑后再生成</translation>
    </message>
    <message>
        <source>Edit this shot</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>编辑这个镜头</translation>
    </message>
    <message>
        <source>Fetch from there…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>从那里取回…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Go on fetching the finished clip: free</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>继续取回完成的片段：免费</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Look at your RunComfy generations first: it may have been sent and charged</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>请先查看你的 RunComfy 生成记录：它可能已经发送并扣费</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>再次生成…</translation>
    </message>
    <message>
        <source>Make {shots} again…</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>再次生成 {shots}…</translation>
    </message>
    <message>
        <source>Out of the line and into the form; saved, it takes its place again</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>移出排队，放进表单；保存后回到原位</translation>
    </message>
    <message>
        <source>Pause fetching</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>暂停取回</translation>
    </message>
    <message>
        <source>Put this shot out of sight. Its settings are kept.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>把这个镜头收起来不显示。它的设置会保留。</translation>
    </message>
    <message>
        <source>Put this shot&apos;s picture, prompt and settings back into the form</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>把这个镜头的图片、提示词和设置放回表单</translation>
    </message>
    <message>
        <source>Say what became of this shot. Nothing is sent without you.</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>说明这个镜头怎么样了。没有你的允许什么都不发送。</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Send {shots} now</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>立即发送 {shots}</translation>
    </message>
    <message>
        <source>The next to be sent, before all others that wait</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>下一个就发送，排在所有等待的镜头之前</translation>
    </message>
    <message>
        <source>What exactly went wrong, to read or to copy</source>
        <extracomment>ui/queue/actions.py</extracomment>
        <translation>到底出了什么问题，可阅读或复制</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Cancel all…</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>全部取消…</translation>
    </message>
    <message>
        <source>Earlier shots: failed and cancelled ones, to be made again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>以前的镜头：失败和取消的，可以再次生成</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause or go on with the queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>暂停或继续队列</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>队列 · {count}</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Send nothing new. What was sent goes on.</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>不发送新的。已发送的继续。</translation>
    </message>
    <message>
        <source>Send the waiting shots again</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>重新开始发送等待的镜头</translation>
    </message>
    <message>
        <source>The whole queue: select or cancel all</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>整个队列：全选或全部取消</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>ui/queue/queue_head.py</extracomment>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Another shot with the same picture, prompt and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>用相同的图片、提示词和设置再来一个镜头。</translation>
    </message>
    <message>
        <source>Cancel the shot</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>取消镜头</translation>
    </message>
    <message>
        <source>Cancel this shot?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>取消这个镜头？</translation>
    </message>
    <message>
        <source>Cancel {shots}</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>取消 {shots}</translation>
    </message>
    <message>
        <source>Cancel {shots}?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>取消 {shots}？</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Fetch from another place?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>从别处取回？</translation>
    </message>
    <message>
        <source>Fetch from there</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>从那里取回</translation>
    </message>
    <message>
        <source>It is put at the end of the line, and charged like any other.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>它会排到队尾，照常扣费。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>让它们继续</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>再次生成</translation>
    </message>
    <message>
        <source>Make {shots} again?</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>再次生成 {shots}？</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Nothing is waiting. Choose a still, write a line and press Make.</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>没有等待的镜头。选一张静帧，写一句话，按“生成”。</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send the shots kept here</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>发送留在本机的镜头</translation>
    </message>
    <message>
        <source>They are put at the end of the line, and charged like any others.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>它们会排到队尾，照常扣费。</translation>
    </message>
    <message>
        <source>They are sent one after the other, and charged</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>它们会一个接一个发送，并扣费</translation>
    </message>
    <message>
        <source>{shots} kept here. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>{shots}留在本机。要发送吗？</translation>
    </message>
    <message>
        <source>{shots} more, with the same pictures, prompts and settings.</source>
        <extracomment>ui/queue/questions.py</extracomment>
        <translation>再来 {shots}，图片、提示词和设置都相同。</translation>
    </message>
    <message>
        <source>{shots}, {price}. Send?</source>
        <extracomment>ui/queue/queue_panel.py</extracomment>
        <translation>{shots}，{price}。要发送吗？</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>名称保持不变</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Nothing of this can be the name of a file on every system.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>这样的名称不能在所有系统上用作文件名。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>重命名片段</translation>
    </message>
    <message>
        <source>The file in your folder is called this, too</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>文件夹里的文件也会叫这个名字</translation>
    </message>
    <message>
        <source>The file will be called “{name}”.</source>
        <extracomment>ui/library/files/rename_dialog.py</extracomment>
        <translation>文件将命名为“{name}”。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy both texts</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>复制两段文字</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Read what stands here, change what you like, copy or save it, and put it into a report on our page. Tokens, keys, signed links and your own name are taken out.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>什么都不会自动发送。看看这里的内容，随意修改，复制或保存，再放进我们页面上的报告里。令牌、密钥、签名链接和你的姓名都已去掉。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page where problems are reported, in the browser</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>在浏览器中打开报告问题的页面</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Save both texts to a file</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>把两段文字保存到文件</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Something went wrong in Stillwake</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Stillwake 出了问题</translation>
    </message>
    <message>
        <source>Stillwake report.txt</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Stillwake 报告.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>What Stillwake adds</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>Stillwake 补充的内容</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>发生了什么？你原本期望怎样？</translation>
    </message>
    <message>
        <source>With my prompts and the names of my files</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>包含我的提示词和文件名</translation>
    </message>
    <message>
        <source>You have changed the text, so it stays as it is.</source>
        <extracomment>ui/report_dialog.py</extracomment>
        <translation>你改过文字，所以它保持原样。</translation>
    </message>
</context>
<context>
    <name>SampleShot</name>
    <message>
        <source>The boats rock gently at anchor while the city lights shimmer on the water. Thin clouds drift past the moon. The camera glides slowly forward.</source>
        <extracomment>ui/welcome/sample_shot.py</extracomment>
        <translation>小船停泊着轻轻摇晃，城市的灯光在水面闪烁。薄云从月亮前飘过。镜头缓缓向前滑动。</translation>
    </message>
</context>
<context>
    <name>ScaleHint</name>
    <message>
        <source>Pixels in the frame</source>
        <extracomment>ui/compose/framing/hint.py</extracomment>
        <translation>取景框内的像素</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Prompts, file names, notes, tags, models, request IDs.
The beginning of a word is enough, “quotes” keep words together.
Also: rating:&gt;=3  tag:harbour  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>提示词、文件名、备注、标签、模型、请求 ID。
词的开头就够了，用“引号”把几个词连在一起。
还可以用：rating:&gt;=3  tag:harbour  res:2160p  made:&gt;2026-11-01  length:&gt;8  sound:yes  ★</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search…</source>
        <extracomment>ui/library/search_field.py</extracomment>
        <translation>搜索…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Any word of a setting finds it</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>输入设置里的任何一个词都能找到它</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>没有设置含“{words}”。</translation>
    </message>
    <message>
        <source>Press one to see its settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>按一下，查看它的设置</translation>
    </message>
    <message>
        <source>Put the settings back to how they were before</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>把设置恢复成之前的样子</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>分类</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>The settings are back to how they were before.</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>设置已恢复成之前的样子。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/settings/settings_dialog.py</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ShelfKeeper</name>
    <message>
        <source>Collection “{name}” deleted. Its clips stay in the library.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>合集“{name}”已删除。它的片段仍在资料库里。</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>New collection of the selected clips</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>用所选片段新建合集</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>重命名合集</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>保存这个搜索</translation>
    </message>
    <message>
        <source>Search “{name}” deleted.</source>
        <extracomment>ui/library/shelf_keeper.py</extracomment>
        <translation>搜索“{name}”已删除。</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>合集</translation>
    </message>
    <message>
        <source>Make a collection of what is selected</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>把所选内容做成合集</translation>
    </message>
    <message>
        <source>Save what is searched for now</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>保存现在的搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>保存的搜索</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Add films…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>添加影片…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Space and upkeep…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>空间与维护…</translation>
    </message>
</context>
<context>
    <name>ShelvesMenu</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>合集</translation>
    </message>
    <message>
        <source>New collection of the selected…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>用所选新建合集…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>保存这个搜索…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/library/shelves.py</extracomment>
        <translation>保存的搜索</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A letter alone works while you aren&apos;t writing: in a field it is the field&apos;s.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>单个字母在你没有打字时才起作用：在输入框里它就是文字。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Give a command another key, in the settings</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>在设置里给命令换个按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>没有叫这个的快捷键。</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key…</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>按作用或按键搜索…</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>作用</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/help/shortcut_sheet.py</extracomment>
        <translation>没有按键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>A later prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>较新的提示词</translation>
    </message>
    <message>
        <source>All of the picture again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>回到整张图</translation>
    </message>
    <message>
        <source>An earlier prompt</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>较早的提示词</translation>
    </message>
    <message>
        <source>Answer a question, or look at the still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>处理问题，或查看静帧</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Back from the full screen or the whole library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>退出全屏或整窗资料库</translation>
    </message>
    <message>
        <source>Backwards</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>取消或移除</translation>
    </message>
    <message>
        <source>Change a shot that waits</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>更改等待的镜头</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Clips in the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>资料库中的片段</translation>
    </message>
    <message>
        <source>Delete a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>删除搜索或合集</translation>
    </message>
    <message>
        <source>Edit and make again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>编辑后再生成</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>拉远</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>加快</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>全屏，以及退出</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make the same shot again</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>再次生成同一镜头</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Move down in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>在队列中下移</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>前移一位</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>后移一位</translation>
    </message>
    <message>
        <source>Move one row down</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>下移一行</translation>
    </message>
    <message>
        <source>Move one row up</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>上移一行</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Move the picture by one pixel</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>把图片移动一个像素</translation>
    </message>
    <message>
        <source>Move to the end of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>移到队尾</translation>
    </message>
    <message>
        <source>Move to the front of the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>移到队首</translation>
    </message>
    <message>
        <source>Move up in the line</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>在队列中上移</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>拉近</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rename a search or a collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>重命名搜索或合集</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Searches and collections</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>搜索与合集</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>Shift 加方向键</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>开关声音</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>移出合集</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>移出所选</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>The drop zone</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>拖放区</translation>
    </message>
    <message>
        <source>The frame of a still</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>静帧的取景</translation>
    </message>
    <message>
        <source>The library in the whole window, and back</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>资料库占满窗口，以及还原</translation>
    </message>
    <message>
        <source>The player</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>播放器</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>The tray of stills</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>静帧托盘</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>向右转</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>While writing</source>
        <extracomment>ui/help/command_words.py</extracomment>
        <translation>打字时</translation>
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
        <translation>全部恢复原样</translation>
    </message>
    <message>
        <source>Give every command the keys it came with</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>每个命令都恢复最初的按键</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>自定按键</translation>
    </message>
    <message>
        <source>Press a field, then the new key. Backspace in it takes the key away.</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>点一个框，再按新的按键。在框里按退格键可去掉按键。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>keyboard shortcuts keys hotkeys rebind reset</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>键盘 快捷键 按键 热键 改键 重置</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Queue</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Shots being made or waiting</source>
        <extracomment>ui/queue/shot_list.py</extracomment>
        <translation>正在生成或等待的镜头</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>A shot in the line has one still and one prompt. Make several as new shots.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>排队中的一个镜头只有一张静帧和一条提示词。要多个请新建镜头。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved, it takes its place in the line again.</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>保存后，它回到队列中的原位。</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/shots.py</extracomment>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>A public https link to a picture; Enter takes it. It is sent as it is</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>指向图片的公开 https 链接；按回车采用。原样发送</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>选择装图片的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose pictures on this computer</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>选择这台电脑上的图片</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>图片链接</translation>
    </message>
    <message>
        <source>More to do with stills</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>静帧的更多操作</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>or a link…</source>
        <extracomment>ui/compose/source.py</extracomment>
        <translation>或链接…</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips that the list had forgotten are back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>列表遗漏的 %Ln 个片段已找回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small files could not be read, or have no clip; nothing of them was touched.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>
            <numerusform>有 %Ln 个小文件无法读取，或没有对应的片段；都没有动过。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1 个片段</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>片段</translation>
    </message>
    <message>
        <source>Clips that you have rejected: look at them, then delete what can go</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>你淘汰的片段：先看一看，再删除可以不要的</translation>
    </message>
    <message>
        <source>Every clip in the library, as it came</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>资料库里的每个片段，与收到时一样</translation>
    </message>
    <message>
        <source>Every clip of the folder is in the list.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>文件夹里的每个片段都在列表里。</translation>
    </message>
    <message>
        <source>Films kept by Practice</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>练习保留的影片</translation>
    </message>
    <message>
        <source>Films of the practice service for two days; your own clips lie in the library</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>练习服务两天内的影片；你自己的片段在资料库里</translation>
    </message>
    <message>
        <source>One clip that the list had forgotten is back.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>列表遗漏的 1 个片段已找回。</translation>
    </message>
    <message>
        <source>Pictures that no shot in the list uses any more</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>列表里已没有镜头使用的图片</translation>
    </message>
    <message>
        <source>Posters and filmstrips; they are made again when they are needed</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>封面和胶片条；需要时会重新生成</translation>
    </message>
    <message>
        <source>Small pictures for the lists</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>列表用的小图</translation>
    </message>
    <message>
        <source>Stills, as they were sent</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>静帧，与发送时一样</translation>
    </message>
    <message>
        <source>The list of your shots, with its copies</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>镜头列表及其备份</translation>
    </message>
    <message>
        <source>The pictures that your shots were made from, beside the clips</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>生成镜头所用的图片，放在片段旁边</translation>
    </message>
    <message>
        <source>Without it the library is read again from its files</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>没有它时，会从资料库的文件重新读取</translation>
    </message>
    <message>
        <source>of them in no shot</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>其中没有镜头使用的</translation>
    </message>
    <message>
        <source>of them rejected</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>其中已淘汰的</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size} are copied to {folder}, where {free} are free. Every file is compared before the old one goes.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>将复制 {size} 到 {folder}，那里剩余 {free}。每个文件都先比对，再移走旧的。</translation>
    </message>
    <message>
        <source>{size} are needed in {folder}, and only {free} are free there.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{folder} 里需要 {size}，但只剩 {free}。</translation>
    </message>
    <message>
        <source>{size} cleared.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>已清理 {size}。</translation>
    </message>
    <message>
        <source>{size} free where your clips are, in {folder}</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>片段所在的 {folder} 剩余 {size}</translation>
    </message>
    <message>
        <source>{size} move to {folder}. It is the same drive, so this takes a moment.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>将移动 {size} 到 {folder}。是同一个磁盘，很快就好。</translation>
    </message>
    <message>
        <source>{size} of stills went to your system&apos;s bin: empty it to have the room.</source>
        <extracomment>words/library_space.py</extracomment>
        <translation>{size} 的静帧已放进系统的回收站：清空它才能腾出空间。</translation>
    </message>
</context>
<context>
    <name>SpaceDialog</name>
    <message>
        <source>Brings every clip of the folder that the list has forgotten back into it</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>把列表遗漏的、文件夹里的每个片段都找回列表</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Compares every clip, its small file and the list, and mends what differs</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>比对每个片段、它的小文件和列表，有出入就修复</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Each thing, and what was done</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>每一项，以及做了什么</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>进行到哪里了</translation>
    </message>
    <message>
        <source>Keep the library in another folder</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>把资料库保存到其他文件夹</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>正在检查资料库…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Nothing that could be yours was deleted.</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>可能属于你的东西都没有删除。</translation>
    </message>
    <message>
        <source>Rebuild from its files</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>从文件重建</translation>
    </message>
    <message>
        <source>Room on your disk</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the rejected clips in the library</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>在资料库中显示已淘汰的片段</translation>
    </message>
    <message>
        <source>Stills that no shot uses go to your system&apos;s bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>没有镜头使用的静帧会放进系统的回收站</translation>
    </message>
    <message>
        <source>The practice service lets go of films; your clips stay</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>练习服务会放弃影片；你的片段保留</translation>
    </message>
    <message>
        <source>They are made again when they are needed</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>需要时会重新生成</translation>
    </message>
    <message>
        <source>To the bin</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What was found…</source>
        <extracomment>ui/library/files/space_dialog.py</extracomment>
        <translation>检查结果…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>It may have been moved, or another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>它可能被移动了，或者其他程序也许能打开它。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>它被移动、重命名或删除了，或者它的磁盘没有连接。</translation>
    </message>
    <message>
        <source>Space plays and stops, comma and full stop go by one frame, F fills the screen</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>空格键播放和暂停，逗号和句号逐帧移动，F 全屏</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>舞台</translation>
    </message>
    <message>
        <source>The file is kept as it came. Another program may be able to open it.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>文件保持收到时的样子。其他程序也许能打开它。</translation>
    </message>
    <message>
        <source>This clip can&apos;t be played here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>这个片段无法在这里播放。</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not where it was kept.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>这个片段的文件不在原来保存的位置。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here.</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>这张图片无法在这里显示。</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/player/stage.py</extracomment>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>无星级</translation>
    </message>
    <message>
        <source>One star</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>1 星</translation>
    </message>
    <message>
        <source>Rate with a press, or with 0 to 5</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>点一下评分，或按 0 到 5</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>ui/library/star_row.py</extracomment>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted</source>
        <extracomment>words/states.py</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Already rendering: it will finish and may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>已在渲染：会完成，可能会扣费。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>words/states.py</extracomment>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Being sent right now: it may be accepted, and then it may be charged.</source>
        <extracomment>words/states.py</extracomment>
        <translation>此刻正在发送：可能会被接受，那样就可能会扣费。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>words/states.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>words/states.py</extracomment>
        <translation>取消中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>words/states.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>words/states.py</extracomment>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} MB</source>
        <extracomment>words/states.py</extracomment>
        <translation>正在下载 {done} / {total} MB</translation>
    </message>
    <message>
        <source>Downloading, {done} MB so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>正在下载，已有 {done} MB</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>words/states.py</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished · asking for what was made</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成 · 正在查询结果</translation>
    </message>
    <message>
        <source>Finished · fetching it is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成 · 取回已暂停</translation>
    </message>
    <message>
        <source>Finished · no room in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成 · {folder} 里没有空间</translation>
    </message>
    <message>
        <source>Finished · waiting for room where your clips are kept</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成 · 等待片段所在磁盘腾出空间</translation>
    </message>
    <message>
        <source>Finished · {folder} can&apos;t be written to</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成 · {folder} 无法写入</translation>
    </message>
    <message>
        <source>Finished · {size} more room needed in {folder}</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成 · {folder} 里还需要 {size} 空间</translation>
    </message>
    <message>
        <source>Finished, but its link isn&apos;t a safe one</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成，但它的链接不安全</translation>
    </message>
    <message>
        <source>Finished, on {host} · not fetched yet</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成，在 {host} 上 · 还没取回</translation>
    </message>
    <message>
        <source>Finished, on {host}, which isn&apos;t RunComfy&apos;s. Fetch it from there?</source>
        <extracomment>words/states.py</extracomment>
        <translation>已完成，在 {host} 上，那里不属于 RunComfy。要从那里取回吗？</translation>
    </message>
    <message>
        <source>From a mended list: it may have been sent already</source>
        <extracomment>words/states.py</extracomment>
        <translation>来自修复的列表：它可能已经发送过</translation>
    </message>
    <message>
        <source>Getting the picture ready</source>
        <extracomment>words/states.py</extracomment>
        <translation>正在准备图片</translation>
    </message>
    <message>
        <source>In line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>排队中 · 取消免费</translation>
    </message>
    <message>
        <source>Kept here until an account is connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>连接账户之前留在本机</translation>
    </message>
    <message>
        <source>Kept here while the queue is paused</source>
        <extracomment>words/states.py</extracomment>
        <translation>队列暂停期间留在本机</translation>
    </message>
    <message>
        <source>Kept here while you are offline · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>离线期间留在本机 · 你同意之前什么都不发送</translation>
    </message>
    <message>
        <source>Kept here: it would go over your budget</source>
        <extracomment>words/states.py</extracomment>
        <translation>留在本机：会超出你的预算</translation>
    </message>
    <message>
        <source>Kept here: its picture can&apos;t travel as chosen in Settings</source>
        <extracomment>words/states.py</extracomment>
        <translation>留在本机：图片无法按“设置”里选的方式传送</translation>
    </message>
    <message>
        <source>Kept here: not enough balance on the account</source>
        <extracomment>words/states.py</extracomment>
        <translation>留在本机：账户余额不足</translation>
    </message>
    <message>
        <source>Next in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>排在下一个 · 取消免费</translation>
    </message>
    <message>
        <source>Next to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>下一个发送 · 取消免费</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>words/states.py</extracomment>
        <translation>渲染中</translation>
    </message>
    <message>
        <source>RunComfy asked us to wait</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy 要求等一等</translation>
    </message>
    <message>
        <source>RunComfy gives no answer just now</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy 暂时没有答复</translation>
    </message>
    <message>
        <source>RunComfy says “{word}”</source>
        <extracomment>words/states.py</extracomment>
        <translation>RunComfy 说“{word}”</translation>
    </message>
    <message>
        <source>Sent at {time}, the answer was lost. Is it in your RunComfy generations?</source>
        <extracomment>words/states.py</extracomment>
        <translation>{time} 发送，没有收到答复。它在你的 RunComfy 生成记录里吗？</translation>
    </message>
    <message>
        <source>Still in line: cancelling is free.</source>
        <extracomment>words/states.py</extracomment>
        <translation>还在排队：取消免费。</translation>
    </message>
    <message>
        <source>Taken out of the line to be edited · nothing is sent until you say so</source>
        <extracomment>words/states.py</extracomment>
        <translation>已移出排队以便编辑 · 你同意之前什么都不发送</translation>
    </message>
    <message>
        <source>There is nothing left to cancel.</source>
        <extracomment>words/states.py</extracomment>
        <translation>没有可取消的了。</translation>
    </message>
    <message>
        <source>This clip is finished and paid for: only fetching it is paused.</source>
        <extracomment>words/states.py</extracomment>
        <translation>这个片段已完成并付费：只是取回暂停了。</translation>
    </message>
    <message>
        <source>Waiting for its account to be connected</source>
        <extracomment>words/states.py</extracomment>
        <translation>等待连接它的账户</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <extracomment>words/states.py</extracomment>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Waits for another shot to finish</source>
        <extracomment>words/states.py</extracomment>
        <translation>等待另一个镜头完成</translation>
    </message>
    <message>
        <source>We can ask RunComfy all the same.</source>
        <extracomment>words/states.py</extracomment>
        <translation>我们仍可以向 RunComfy 请求取消。</translation>
    </message>
    <message>
        <source>We&apos;ll cancel it as soon as the answer is in.</source>
        <extracomment>words/states.py</extracomment>
        <translation>一收到答复，我们就取消它。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>words/states.py</extracomment>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{nth} in line · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>排在{nth} · 取消免费</translation>
    </message>
    <message>
        <source>{nth} to be sent · cancelling is free</source>
        <extracomment>words/states.py</extracomment>
        <translation>{nth}发送 · 取消免费</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>words/states.py</extracomment>
        <translation>第 {number} 位</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>words/states.py</extracomment>
        <translation>第 {number} 位</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>words/states.py</extracomment>
        <translation>第 {number} 位</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>words/states.py</extracomment>
        <translation>第 {number} 位</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <extracomment>words/states.py</extracomment>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <extracomment>words/states.py</extracomment>
        <translation>{why}，{time}后重试</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add this tag</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>添加这个标签</translation>
    </message>
    <message>
        <source>Return adds, commas stand between several, Escape closes.</source>
        <extracomment>ui/library/tag_editor.py</extracomment>
        <translation>按回车添加，多个之间用逗号，按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>复制全部内容</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>For a report to us or to RunComfy</source>
        <extracomment>ui/text_dialog.py</extracomment>
        <translation>用于向我们或 RunComfy 报告</translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Don&apos;t show this tip again</source>
        <extracomment>ui/tips/tip_line.py</extracomment>
        <translation>不再显示这条提示</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Drag shots that are not sent yet to put them into another order.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>拖动尚未发送的镜头，可以调整顺序。</translation>
    </message>
    <message>
        <source>Drag the still in its frame to choose what is sent; the wheel goes nearer.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>在取景框里拖动静帧，选择要发送的部分；滚轮可拉近。</translation>
    </message>
    <message>
        <source>Drop several stills at once, or a folder: each becomes a shot of its own.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>一次拖入几张静帧或一个文件夹：每张各成一个镜头。</translation>
    </message>
    <message>
        <source>In a prompt, {dawn|dusk|night} makes three shots, one for each word.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>提示词里写 {dawn|dusk|night} 会生成三个镜头，每个词一个。</translation>
    </message>
    <message>
        <source>The search knows filters too: try rating:&gt;=3, length:&gt;8 or sound:yes.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>搜索也懂筛选：试试 rating:&gt;=3、length:&gt;8 或 sound:yes。</translation>
    </message>
    <message>
        <source>{key} gives the library the whole window, and takes it back.</source>
        <extracomment>ui/tips/table.py</extracomment>
        <translation>按 {key} 让资料库占满窗口，再按还原。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Break it off: all is as it was before</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>中断：一切恢复原样</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>已完成多少</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clips</source>
        <extracomment>ui/library/toast.py</extracomment>
        <translation>
            <numerusform>{done} / %Ln 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEntry</name>
    <message>
        <source>Checking…</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Paste your RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>粘贴你的 RunComfy 令牌</translation>
    </message>
    <message>
        <source>RunComfy token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>RunComfy 令牌</translation>
    </message>
    <message>
        <source>Show the token</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Tried once with a call that costs nothing, then kept safely</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>先用一次免费的调用试一试，然后安全保存</translation>
    </message>
    <message>
        <source>Try this token; it costs nothing</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>试试这个令牌；免费</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <extracomment>ui/settings/token_entry.py</extracomment>
        <translation>从哪里获取令牌？</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>As a grid</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>网格视图</translation>
    </message>
    <message>
        <source>As a list with columns</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>带列的列表视图</translation>
    </message>
    <message>
        <source>Back beside the stage</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>回到舞台旁边</translation>
    </message>
    <message>
        <source>Larger posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>放大封面</translation>
    </message>
    <message>
        <source>Order, groups and size</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>顺序、分组和大小</translation>
    </message>
    <message>
        <source>Size of the posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>封面大小</translation>
    </message>
    <message>
        <source>Smaller or larger posters (Ctrl with the wheel)</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>缩小或放大封面（Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Smaller posters</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>缩小封面</translation>
    </message>
    <message>
        <source>The library in the whole window</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>资料库占满窗口</translation>
    </message>
    <message>
        <source>What is put together</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>按什么分组</translation>
    </message>
    <message>
        <source>What the clips are sorted by</source>
        <extracomment>ui/library/tool_row.py</extracomment>
        <translation>片段按什么排序</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n sent at once</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>
            <numerusform>同时发送 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Guide, shortcuts, and what to do about a problem</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>指南、快捷键，以及遇到问题怎么办</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How many shots are at the service at the same time</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>同时有多少个镜头在服务端</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>New shots go to {name}. Press to change that</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>新镜头发往{name}。按一下可更改</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stillwake</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Stillwake</translation>
    </message>
    <message>
        <source>Theme, folders and the rest</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>主题、文件夹及其他</translation>
    </message>
    <message>
        <source>Who pays for new shots</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>新镜头由谁付费</translation>
    </message>
    <message>
        <source>Your clips, in the whole window</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>你的片段，占满窗口</translation>
    </message>
    <message>
        <source>{name} · can&apos;t be used</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 无法使用</translation>
    </message>
    <message>
        <source>{name} · checking…</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 检查中…</translation>
    </message>
    <message>
        <source>{name} · free</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 免费</translation>
    </message>
    <message>
        <source>{name} · not connected</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 未连接</translation>
    </message>
    <message>
        <source>{name} · {amount} left</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>{name} · 余额 {amount}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to a frame; the arrow keys go by one</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>跳到某一帧；方向键每次一帧</translation>
    </message>
    <message>
        <source>How long the clip is</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>片段有多长</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>循环</translation>
    </message>
    <message>
        <source>Minutes, seconds and the frame in the second</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>分、秒，以及秒内的帧</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>反复播放</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>片段中的位置</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>开关声音</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed: {faster} faster, {backwards} backwards, {play} pause</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>速度：{faster} 加快，{backwards} 倒放，{play} 暂停</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/player/transport_bar.py</extracomment>
        <translation>时间</translation>
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
        <translation>存储桶的名称只能含字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>A folder&apos;s name has plain letters, digits, hyphens and single slashes only.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>文件夹的名称只能含普通字母、数字、连字符和单个斜杠。</translation>
    </message>
    <message>
        <source>By way of my own bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>经由我自己的存储桶</translation>
    </message>
    <message>
        <source>Check its name and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在“设置”的“图片传送方式”里核对它的名称和端点。</translation>
    </message>
    <message>
        <source>Check the link in a browser.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在浏览器里检查这个链接。</translation>
    </message>
    <message>
        <source>Choose another way in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在“设置”的“图片传送方式”里另选一种。</translation>
    </message>
    <message>
        <source>Complete it in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在“设置”的“图片传送方式”里补全。</translation>
    </message>
    <message>
        <source>Correct the region and the endpoint in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在“设置”的“图片传送方式”里更正区域和端点。</translation>
    </message>
    <message>
        <source>Each picture goes to RunComfy with its shot, up to 6 MB, and is stored there. Nothing to set up.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>每张图片随镜头一起传到 RunComfy，最大 6 MB，并存放在那里。无需任何设置。</translation>
    </message>
    <message>
        <source>Each picture is stored once in a bucket of yours, and RunComfy gets a link that runs out. For Amazon S3, Cloudflare R2, Backblaze B2, MinIO and others.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>每张图片在你的存储桶里存一次，RunComfy 得到一个会过期的链接。适用于 Amazon S3、Cloudflare R2、Backblaze B2、MinIO 等。</translation>
    </message>
    <message>
        <source>Enter the access key and its secret again in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在“设置”的“图片传送方式”里重新输入访问密钥和私有密钥。</translation>
    </message>
    <message>
        <source>Enter the bucket&apos;s name.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请输入存储桶的名称。</translation>
    </message>
    <message>
        <source>Enter the endpoint: the address your bucket&apos;s service names.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请输入端点：存储桶服务给出的地址。</translation>
    </message>
    <message>
        <source>Enter the region as the service writes it, like eu-central-1.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请按服务的写法输入区域，如 eu-central-1。</translation>
    </message>
    <message>
        <source>Enter them in Settings, How pictures travel.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在“设置”的“图片传送方式”里输入。</translation>
    </message>
    <message>
        <source>Give them leave to read, write and delete there, or use other keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请允许它们在那里读取、写入和删除，或换用别的密钥。</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <extracomment>words/travel.py</extracomment>
        <translation>随请求发送</translation>
    </message>
    <message>
        <source>It must open without a sign-in.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>它必须不登录就能打开。</translation>
    </message>
    <message>
        <source>It works from here, but RunComfy can&apos;t reach this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>从这里可以用，但 RunComfy 到不了这个地址。</translation>
    </message>
    <message>
        <source>It works: a test picture fits into a request and comes out the same.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>可以用：一张测试图片放进了请求，取出来一模一样。</translation>
    </message>
    <message>
        <source>It works: a test picture was stored, fetched by its link and taken away again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>可以用：一张测试图片已存入、凭链接取回，并已移走。</translation>
    </message>
    <message>
        <source>It works: the link brings a picture of {pixels}, {size}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>可以用：链接取到一张 {pixels}、{size} 的图片。</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keyring. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>密钥保存在系统的密钥环中。两个框都留空则继续使用。</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}. Leave both fields empty to go on using them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>密钥保存在{keyring}中。两个框都留空则继续使用。</translation>
    </message>
    <message>
        <source>Keys are kept until you close Stillwake: this system has no safe place for them.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>密钥保留到你关闭 Stillwake：这个系统没有安全存放它们的地方。</translation>
    </message>
    <message>
        <source>Keys go into your system&apos;s keyring and nowhere else.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>密钥存入系统的密钥环，不会存到别处。</translation>
    </message>
    <message>
        <source>Look at the bucket&apos;s settings at its service.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请在服务那里查看存储桶的设置。</translation>
    </message>
    <message>
        <source>Look at your connection and at the bucket&apos;s address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请检查网络连接和存储桶的地址。</translation>
    </message>
    <message>
        <source>Nothing is half sent: the picture simply goes again.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>不会只传一半：图片会重新传送。</translation>
    </message>
    <message>
        <source>Only as links</source>
        <extracomment>words/travel.py</extracomment>
        <translation>只用链接</translation>
    </message>
    <message>
        <source>Only links are sent, as you have chosen, so this picture stays on your computer.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>按你的选择只发送链接，所以这张图片留在你的电脑上。</translation>
    </message>
    <message>
        <source>RunComfy can&apos;t reach what only your own network can.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>只有你自己网络能到的地方，RunComfy 到不了。</translation>
    </message>
    <message>
        <source>RunComfy would not get it either: let the keys read from the bucket, too.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>RunComfy 同样取不到：请让密钥也能从存储桶读取。</translation>
    </message>
    <message>
        <source>Set the clock; the picture then goes by itself.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>请校准时钟；之后图片会自动发出。</translation>
    </message>
    <message>
        <source>The bucket must be on the internet, with https.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>存储桶必须在互联网上，并使用 https。</translation>
    </message>
    <message>
        <source>The connection to your bucket broke before the whole picture was there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>图片还没传完，与存储桶的连接就断了。</translation>
    </message>
    <message>
        <source>The endpoint is only the service&apos;s address, like https://s3.example.org.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>端点只是服务的地址，如 https://s3.example.org。</translation>
    </message>
    <message>
        <source>The endpoint must begin with https://, or your keys could be read on the way.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>端点必须以 https:// 开头，否则你的密钥可能在途中被人看到。</translation>
    </message>
    <message>
        <source>The keys are not allowed to do this in {bucket}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>这些密钥无权在 {bucket} 里这样做。</translation>
    </message>
    <message>
        <source>The keys to your bucket are missing, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>缺少存储桶的密钥，所以图片无法传到那里。</translation>
    </message>
    <message>
        <source>The link brought no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>这个链接没有及时送来图片。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>这个链接不向所有人提供这张图片。</translation>
    </message>
    <message>
        <source>The picture is larger than {limit}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>图片超过了 {limit}。</translation>
    </message>
    <message>
        <source>The test picture was stored, but its link doesn&apos;t bring it back.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>测试图片已存入，但凭链接取不回来。</translation>
    </message>
    <message>
        <source>There is no bucket called {bucket} at this address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>这个地址没有名为 {bucket} 的存储桶。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln minutes, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>
            <numerusform>这台电脑的时钟差了 %Ln 分钟，你的存储桶因此拒绝了。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, and your bucket refuses that.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>这台电脑的时钟不准，你的存储桶因此拒绝了。</translation>
    </message>
    <message>
        <source>This is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>这不是公开的地址。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach {host}, where your bucket is. The picture was not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>我们连不上你的存储桶所在的 {host}。图片没有发送。</translation>
    </message>
    <message>
        <source>You put pictures online yourself, up to 50 MB each, and paste their https links. Pictures on this computer are not sent.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你自己把图片放到网上，每张最大 50 MB，再粘贴它们的 https 链接。这台电脑上的图片不会发送。</translation>
    </message>
    <message>
        <source>Your bucket is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶在另一个区域。</translation>
    </message>
    <message>
        <source>Your bucket isn&apos;t fully set up, so no picture can go there.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶还没设置完，所以图片无法传到那里。</translation>
    </message>
    <message>
        <source>Your bucket said no.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶拒绝了。</translation>
    </message>
    <message>
        <source>Your bucket said no: {message}</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶拒绝了：{message}</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service doesn&apos;t accept the keys.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>存储桶的服务不接受这些密钥。</translation>
    </message>
    <message>
        <source>Your bucket&apos;s service has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶服务自身暂时有故障。</translation>
    </message>
    <message>
        <source>your bucket</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶</translation>
    </message>
    <message>
        <source>your bucket&apos;s service</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶服务</translation>
    </message>
    <message>
        <source>{bucket} is in another region.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket} 在另一个区域。</translation>
    </message>
    <message>
        <source>{bucket} is in the region {region}.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{bucket} 在区域 {region}。</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give this picture to everybody.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} 不向所有人提供这张图片。</translation>
    </message>
    <message>
        <source>{host} is not a public address.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} 不是公开的地址。</translation>
    </message>
    <message>
        <source>{host} sent no picture in time.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>{host} 没有及时送来图片。</translation>
    </message>
    <message>
        <source>{host}, where your bucket is, has trouble of its own just now.</source>
        <extracomment>words/travel.py</extracomment>
        <translation>你的存储桶所在的 {host} 自身暂时有故障。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n shots are being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>正在生成 %n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots need you</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>有 %n 个镜头需要你处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shots wait</source>
        <extracomment>words/news.py</extracomment>
        <translation>
            <numerusform>有 %n 个镜头在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shot is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>正在生成 1 个镜头</translation>
    </message>
    <message>
        <source>1 shot needs you</source>
        <extracomment>words/news.py</extracomment>
        <translation>有 1 个镜头需要你处理</translation>
    </message>
    <message>
        <source>1 shot waits</source>
        <extracomment>words/news.py</extracomment>
        <translation>有 1 个镜头在等待</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Nothing is being made</source>
        <extracomment>words/news.py</extracomment>
        <translation>没有正在生成的镜头</translation>
    </message>
    <message>
        <source>See all of them…</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>全部查看…</translation>
    </message>
    <message>
        <source>Sending or fetching shots</source>
        <extracomment>words/news.py</extracomment>
        <translation>正在发送或取回镜头</translation>
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
            <numerusform>移出 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>全部移出</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>移出这一张</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <extracomment>words/news.py</extracomment>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray.py</extracomment>
        <translation>撤销</translation>
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
            <numerusform>%Ln 张静帧</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>1 张静帧</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drag, or {earlier} and {later}, puts them in order. {out} takes out, {undo} takes back.</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>拖动，或按 {earlier} 和 {later} 调整顺序。{out} 移出，{undo} 撤回。</translation>
    </message>
    <message>
        <source>Stills</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>静帧</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>移出所选</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/compose/tray/tray_dialog.py</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show Stillwake</source>
        <extracomment>ui/tray_icon.py</extracomment>
        <translation>显示 Stillwake</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Stills to be made</source>
        <extracomment>ui/compose/tray/tray_view.py</extracomment>
        <translation>要生成的静帧</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Fetch it from there?</source>
        <extracomment>words/trust.py</extracomment>
        <translation>要从那里取回吗？</translation>
    </message>
    <message>
        <source>Only the finished clip is fetched, without your token. Clips on this address are then fetched without asking.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>只取回完成的片段，不带你的令牌。以后这个地址上的片段会不经询问就取回。</translation>
    </message>
    <message>
        <source>The clip is on {host}, which isn&apos;t RunComfy&apos;s.</source>
        <extracomment>words/trust.py</extracomment>
        <translation>片段在 {host} 上，那里不属于 RunComfy。</translation>
    </message>
</context>
<context>
    <name>TrustedHosts</name>
    <message>
        <source>Also fetched from</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>也从这些地方取回</translation>
    </message>
    <message>
        <source>Ask again before a clip is fetched from there</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>再次从那里取回片段前先问</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget {host}</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>忘记 {host}</translation>
    </message>
    <message>
        <source>You let finished clips be fetched from here. Forget one, and you are asked again.</source>
        <extracomment>ui/settings/trusted_hosts.py</extracomment>
        <translation>你允许从这里取回完成的片段。忘记某个主机后，会再次问你。</translation>
    </message>
</context>
<context>
    <name>UndoKeys</name>
    <message>
        <source>Redo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <extracomment>ui/undo_keys.py</extracomment>
        <translation>撤销：{what}</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Asking whether there is a newer version.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>正在查询有没有更新的版本。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>It is not brought up again; the one after it is</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>不再提起这个版本；下一个版本会提起</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page of this version in the browser</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>在浏览器中打开这个版本的页面</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>跳过这个版本</translation>
    </message>
    <message>
        <source>Stillwake {version} is out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>Stillwake {version} 已发布</translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>没能查到</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>这是最新版本</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>有什么新内容</translation>
    </message>
    <message>
        <source>What is new, as those who made it wrote it down</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>新内容，由开发者亲自写下</translation>
    </message>
    <message>
        <source>You have Stillwake {version}, and there is nothing newer.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>你用的是 Stillwake {version}，没有更新的版本。</translation>
    </message>
    <message>
        <source>You have {version}. Nothing is downloaded or installed by itself: its page says how.</source>
        <extracomment>ui/help/update_dialog.py</extracomment>
        <translation>你用的是 {version}。什么都不会自动下载或安装：它的页面上有说明。</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Stillwake {version} is out.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>Stillwake {version} 已发布。</translation>
    </message>
    <message>
        <source>The page where new versions are announced could not be reached.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>无法打开公布新版本的页面。</translation>
    </message>
    <message>
        <source>The page where new versions are announced gave no answer that can be used.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>公布新版本的页面没有给出可用的答复。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <extracomment>words/updates.py</extracomment>
        <translation>请联网后再试。</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Ask once a week for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>每周查询一次新版本</translation>
    </message>
    <message>
        <source>Asks now, once, and shows what is new.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>现在查询一次，并显示新内容。</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>GitHub is asked, and learns nothing of you but your address. Nothing is installed by itself.</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>向 GitHub 查询，除了你的网络地址，它什么都不知道。什么都不会自动安装。</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>update release automatic network privacy</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>更新 发布 自动 网络 隐私</translation>
    </message>
    <message>
        <source>update release version</source>
        <extracomment>ui/settings/updates_section.py</extracomment>
        <translation>更新 发布 版本</translation>
    </message>
</context>
<context>
    <name>VariationsBox</name>
    <message>
        <source>Variations</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>变体</translation>
    </message>
    <message>
        <source>Variations: how many times each shot is made</source>
        <extracomment>ui/compose/variations_box.py</extracomment>
        <translation>变体：每个镜头生成几次</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Only {size} are free there: that is no room for clips.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>那里只剩 {size}：放不下片段。</translation>
    </message>
    <message numerus="yes">
        <source>{size} are free there: room for about %Ln clips of {length}.</source>
        <extracomment>words/welcome.py</extracomment>
        <translation>
            <numerusform>那里剩余 {size}：大约能放 %Ln 个 {length}的片段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close these pages and begin</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>关闭这些页面，开始使用</translation>
    </message>
    <message>
        <source>Close these pages; they are in the help menu</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>关闭这些页面；帮助菜单里可以再打开</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>To the next page</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>到下一页</translation>
    </message>
    <message>
        <source>To the page before</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>到上一页</translation>
    </message>
    <message>
        <source>Welcome to Stillwake</source>
        <extracomment>ui/welcome/welcome_dialog.py</extracomment>
        <translation>欢迎使用 Stillwake</translation>
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
        <translation>放入一张静帧，写下什么在动，按“生成”：不久，片段就是你的了。</translation>
    </message>
    <message>
        <source>Every pixel, every setting, and about what it costs, before you press.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>每个像素、每项设置，以及大概的费用，都在你按下之前看得到。</translation>
    </message>
    <message>
        <source>Every step is on your disk before the next one begins.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>每一步都先存到你的磁盘，再开始下一步。</translation>
    </message>
    <message>
        <source>It works without a network</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>没有网络也能用</translation>
    </message>
    <message>
        <source>Nothing paid is ever lost or paid twice</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>付过费的不会丢，也不会付两次</translation>
    </message>
    <message>
        <source>The sample: a harbour at night</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>样例：夜晚的港口</translation>
    </message>
    <message>
        <source>What you see is what is sent</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>所见即所发</translation>
    </message>
    <message>
        <source>Your clips are ordinary files on this computer, and the library opens at once.</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>你的片段是这台电脑上的普通文件，资料库一打开就能看。</translation>
    </message>
    <message>
        <source>Your stills, moving</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>让静帧动起来</translation>
    </message>
    <message>
        <source>“Boats rock gently, lights shimmer on the water”</source>
        <extracomment>ui/welcome/what_page.py</extracomment>
        <translation>“小船轻轻摇晃，灯光在水面闪烁”</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Add a tag</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Return adds it; commas stand between several</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>按回车添加；多个之间用逗号</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>All clips</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Press one to look at it</source>
        <extracomment>ui/library/shelf_list.py</extracomment>
        <translation>按一下查看</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>The picture as it was sent</source>
        <extracomment>ui/library/details_panel.py</extracomment>
        <translation>图片，与发送时一样</translation>
    </message>
</context>
<context>
    <name>_Piece</name>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>移除标签 {tag}</translation>
    </message>
    <message>
        <source>{tag} (some)</source>
        <extracomment>ui/library/tag_row.py</extracomment>
        <translation>{tag}（部分）</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/notifications.py</extracomment>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Each gets the key of the other</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>互换各自的按键</translation>
    </message>
    <message>
        <source>Swap their keys</source>
        <extracomment>ui/settings/shortcuts_section.py</extracomment>
        <translation>交换按键</translation>
    </message>
</context>
</TS>
